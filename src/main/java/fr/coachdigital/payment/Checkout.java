package fr.coachdigital.payment;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment page as the coach sees it, with what followed.
 *
 * @param attempt counts those of one invoice from 1
 * @param sessionId Stripe's; null while the answer is not known
 * @param payment the ledger's entry; null while there is none
 * @param fee what Stripe kept; null while not known
 * @param problem in a few words of Stripe's or ours; empty for none
 * @param disputedAt when the client's bank took the money back; null for never
 * @param refunds oldest first
 * @param events what Stripe told of it, oldest first
 */
public record Checkout(
        CheckoutId id,
        InvoiceId invoice,
        int attempt,
        CheckoutState state,
        Money amount,
        boolean test,
        @Nullable String sessionId,
        @Nullable PaymentId payment,
        @Nullable Money fee,
        String problem,
        Instant requestedAt,
        @Nullable Instant settledAt,
        @Nullable Instant disputedAt,
        List<Refund> refunds,
        List<StripeEvent> events)
        implements Serializable {

    public Checkout {
        refunds = List.copyOf(refunds);
        events = List.copyOf(events);
    }

    /** What can still be given back; of what is not paid, nothing. */
    public Money refundable() {
        if (state != CheckoutState.PAID) return Money.ZERO;
        return refunds.stream()
                .filter(refund -> refund.state() != Refund.State.FAILED)
                .map(Refund::amount)
                .reduce(amount, Money::minus);
    }
}
