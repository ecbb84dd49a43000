package fr.coachdigital.quote;

import java.io.Serializable;

/** The order of a list of quotes; it always ends in the id. */
public record QuoteSort(Key by, boolean descending) implements Serializable {

    public static final QuoteSort NEWEST = new QuoteSort(Key.DATE, true);

    /** What quotes can be sorted by. */
    public enum Key {
        NUMBER,
        CLIENT,
        DATE,
        VALID_UNTIL,
        AMOUNT,
        STATE
    }
}
