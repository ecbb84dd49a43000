package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code checkoutSessions}.
 *
 * @param key under which Stripe was, or will be, asked for it
 * @param sessionId Stripe's; null while the answer is not known
 * @param intentId Stripe's; null until something was paid
 */
record StoredCheckout(
        CheckoutId id,
        InvoiceId invoice,
        int attempt,
        String key,
        Money amount,
        boolean live,
        CheckoutState state,
        @Nullable String sessionId,
        @Nullable String intentId,
        @Nullable PaymentId payment,
        @Nullable Money fee,
        String problem,
        Instant requestedAt,
        @Nullable Instant settledAt,
        @Nullable Instant disputedAt) {

    /** What is noted of a page that the connected account does not know. */
    static final String OUT_OF_SIGHT = "account other";

    boolean isOutOfSight() {
        return problem.equals(OUT_OF_SIGHT);
    }

    boolean isOpen() {
        return switch (state) {
            case REQUESTED, OPEN, PROCESSING -> true;
            case PAID, EXPIRED, FAILED, MISMATCH -> false;
        };
    }
}
