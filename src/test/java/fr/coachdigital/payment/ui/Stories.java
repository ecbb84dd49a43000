package fr.coachdigital.payment.ui;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundId;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payment pages in states that are hard to get into. */
final class Stories {

    static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    private Stories() {}

    /** Over 480.00 euros, in test mode. */
    static Checkout checkout(CheckoutState state) {
        return checkout(state, "", null, List.of(), List.of());
    }

    static Checkout checkout(
            CheckoutState state,
            String problem,
            @Nullable Instant disputedAt,
            List<Refund> refunds,
            List<StripeEvent> events) {
        boolean paid = state == CheckoutState.PAID;
        return new Checkout(
                new CheckoutId(1),
                new InvoiceId(7),
                1,
                state,
                Money.of("480.00"),
                true,
                state == CheckoutState.REQUESTED ? null : "cs_test_a1b2c3",
                paid ? new PaymentId(3) : null,
                paid ? Money.of("7.45") : null,
                problem,
                NOON,
                paid ? NOON.plusSeconds(90) : null,
                disputedAt,
                refunds,
                events);
    }

    static Refund refund(String amount, String reason, Refund.State state, String problem) {
        return new Refund(new RefundId(1), Money.of(amount), reason, state, problem, NOON.plusSeconds(3600));
    }

    static StripeEvent event(String type, StripeEvent.State state, String problem) {
        return new StripeEvent(
                1,
                "evt_1",
                type,
                state,
                StripeEvent.Source.WEBHOOK,
                new InvoiceId(7),
                "F-2026-0012",
                problem,
                1,
                NOON,
                NOON);
    }
}
