package fr.coachdigital.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invoice that cannot be paid by card now; nobody was charged. */
public class OnlinePaymentRefused extends RuntimeException {

    private final Reason reason;
    private final transient @Nullable LocalDate paidOn;

    /** Why; each has a text {@code payment.online.refused.<NAME>}. */
    public enum Reason {
        /** No account is connected. */
        OFF,
        /** Settled already; {@link #paidOn()} says when. */
        PAID,
        /** Taken back by a credit note. */
        CREDITED,
        /** A draft or a credit note. */
        NOT_PAYABLE,
        /** A payment that takes days is under way. */
        PROCESSING,
        /** Below 0.50 €, or from a million on. */
        AMOUNT,
        /** The payment service does not answer, or is overloaded: worth another try. */
        UNAVAILABLE,
        /** The payment service answers, and refuses us: the coach has to look after it. */
        BROKEN;

        /** Whether it is not the invoice that stands in the way. */
        public boolean isPassing() {
            return this == UNAVAILABLE || this == BROKEN;
        }
    }

    public OnlinePaymentRefused(Reason reason) {
        this(reason, null);
    }

    private OnlinePaymentRefused(Reason reason, @Nullable LocalDate paidOn) {
        super(reason.name());
        this.reason = reason;
        this.paidOn = paidOn;
    }

    public static OnlinePaymentRefused paid(@Nullable LocalDate on) {
        return new OnlinePaymentRefused(Reason.PAID, on);
    }

    public Reason reason() {
        return reason;
    }

    /** The day it was settled, Europe/Paris. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }
}
