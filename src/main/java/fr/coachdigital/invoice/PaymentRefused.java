package fr.coachdigital.invoice;

/** A payment that cannot be recorded; nothing was changed. */
public class PaymentRefused extends RuntimeException {

    private final Reason reason;

    /** Why; each has a text {@code payment.refused.<NAME>}. */
    public enum Reason {
        /** Drafts and credit notes are not paid. */
        NOT_PAYABLE,
        /** Money cannot have come tomorrow, nor before the year 2000. */
        DATE,
        /** It was taken back already, or takes something back itself. */
        CORRECTED,
        /** A payment service answers for it: it is refunded there. */
        ONLINE
    }

    public PaymentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
