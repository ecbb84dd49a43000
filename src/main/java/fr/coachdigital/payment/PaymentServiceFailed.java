package fr.coachdigital.payment;

/** Stripe did not answer as it should; what was asked may be tried again without doing it twice. */
public class PaymentServiceFailed extends RuntimeException {

    private final Kind kind;

    /** How; each has a text {@code stripe.failed.<NAME>}. */
    public enum Kind {
        /** No answer in time, or an error of its own. */
        UNREACHABLE,
        /** Too many requests, or the same one at the same time. */
        BUSY,
        /** The key is wrong or may not do this. */
        KEY,
        /** It does not take what we ask. */
        REFUSED,
        /** It knows nothing of what we ask for. */
        UNKNOWN
    }

    /** @param message for the log, without keys or personal data */
    public PaymentServiceFailed(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
