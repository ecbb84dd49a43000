package fr.coachdigital.invoice;

/** Something that cannot be done to this invoice as it stands; nothing was changed. */
public class InvoiceRefused extends RuntimeException {

    private final Reason reason;

    /** Why; each has a text {@code invoice.refused.<NAME>}. */
    public enum Reason {
        /** What was issued never changes. */
        ALREADY_ISSUED,
        NOT_ISSUED,
        /** There is no line with an amount, or the total is not positive. */
        EMPTY,
        /** More than 60 days after the issue, or before it (Code de commerce L441-10). */
        DUE_DATE,
        /** More than what is left of the quote. */
        OVER_QUOTE,
        /** The quote asks for no deposit, or it was invoiced already. */
        NO_DEPOSIT,
        /** All of the quote is invoiced. */
        NOTHING_LEFT,
        /** Another draft for the quote has to be issued or deleted before its balance can be drafted. */
        DRAFT_WAITING,
        /** More than what is left of the invoice that it corrects. */
        OVER_INVOICE,
        /** More than what is left of that invoice at one rate of VAT; always an {@link OverRate}. */
        OVER_RATE,
        /** The client agreed to a price without VAT, and VAT is charged today. */
        VAT_SINCE_QUOTE,
        /** The same, and something of that price was invoiced already, such as a deposit. */
        VAT_SINCE_INVOICE,
        /** A credit note is neither paid nor corrected. */
        CREDIT_NOTE,
        /** The lines of an invoice for a quote follow the quote. */
        FOLLOWS_QUOTE,
        /** Somebody else holds what has to be held; it can be tried again in a moment. */
        BUSY,
        /** The last issued date is later than today: the clock went backwards. */
        CLOCK_BACKWARDS
    }

    public InvoiceRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
