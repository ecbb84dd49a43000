package fr.coachdigital.quote;

/** Something that cannot be done to this quote as it stands; nothing was changed. */
public class QuoteRefused extends RuntimeException {

    private final Reason reason;

    /** Why; each has a text {@code quote.refused.<NAME>}. */
    public enum Reason {
        /** Only a draft can be changed, sent for the first time or deleted. */
        NOT_A_DRAFT,
        /** Only what was sent can be answered, revised or sent again. */
        NOT_SENT,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        EXPIRED,
        CANCELLED,
        /** The client read another revision than the one that stands. */
        REVISED,
        /** The coach is changing it; the next revision is on its way. */
        IN_REVISION,
        /** A name of 2 to 160 characters is needed. */
        NAME_MISSING,
        APPROVAL_MISSING,
        TERMS_MISSING,
        /** A refusal or question says why, in 3 to 1,000 characters. */
        REASON_MISSING,
        /** Only the client answers: a coach who holds the link does not. */
        NOT_THE_CLIENT,
        /** There is no line with an amount. */
        EMPTY,
        /** The last day is in the past. */
        VALIDITY_OVER,
        /** The last day is more than five years ahead, or the start is, or it is more than a year back. */
        DAYS_TOO_FAR,
        /** Invoices hang on it. */
        INVOICED,
        /** Only what was accepted is invoiced. */
        NOT_ACCEPTED,
        /** Somebody else holds the quote; it can be tried again in a moment. */
        BUSY
    }

    public QuoteRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
