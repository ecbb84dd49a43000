package fr.coachdigital.invoice;

import java.io.Serializable;

/** The order of a list of invoices; it always ends in the id. Drafts, which have no date, come first when newest do. */
public record InvoiceSort(Key by, boolean descending) implements Serializable {

    public static final InvoiceSort NEWEST = new InvoiceSort(Key.DATE, true);

    /** What invoices can be sorted by. */
    public enum Key {
        NUMBER,
        CLIENT,
        DATE,
        DUE_DATE,
        AMOUNT,
        REST
    }
}
