package fr.coachdigital.payment;

/** A refund that was not made. */
public class RefundRefused extends RuntimeException {

    private final Reason reason;

    /** Why; each has a text {@code refund.refused.<NAME>}. */
    public enum Reason {
        /** Not paid, or nothing left. */
        NOT_REFUNDABLE,
        /** More than what is left, or nothing. */
        AMOUNT,
        /** Another one is on its way, and its end is not known. */
        PENDING,
        /** Stripe refuses it: not enough money there, too old, or disputed. */
        STRIPE
    }

    public RefundRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
