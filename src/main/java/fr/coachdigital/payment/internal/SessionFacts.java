package fr.coachdigital.payment.internal;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import fr.coachdigital.shared.Money;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of a payment page.
 *
 * @param cents what was asked, in the currency's smallest unit
 * @param currency in capitals
 * @param checkout what we called it when we asked for it; empty when it is not ours
 * @param invoice the invoice we asked it for
 * @param page where the client pays; null when it is closed
 * @param intentId null until somebody tried to pay
 * @param failed whether a payment that took days did not come
 * @param fee null when not known
 * @param refunds null when they were not asked for
 */
record SessionFacts(
        String id,
        Status status,
        boolean paid,
        long cents,
        String currency,
        boolean live,
        String checkout,
        String invoice,
        @Nullable URI page,
        @Nullable String intentId,
        boolean failed,
        @Nullable Money fee,
        boolean disputed,
        long refundedCents,
        List<RefundFacts> refunds) {

    /** Names of what we write on everything at Stripe. */
    static final String CHECKOUT = "checkout_id";

    static final String INVOICE = "invoice_id";

    /** As Stripe has it. */
    enum Status {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    SessionFacts {
        refunds = List.copyOf(refunds);
    }

    /** @throws IllegalStateException when it is not what Stripe promises */
    static SessionFacts of(Session session) {
        PaymentIntent intent = session.getPaymentIntentObject();
        Charge charge = intent == null ? null : intent.getLatestChargeObject();
        Map<String, String> marks = Objects.requireNonNullElse(session.getMetadata(), Map.of());
        return new SessionFacts(
                session.getId(),
                status(session.getStatus()),
                "paid".equals(session.getPaymentStatus()),
                session.getAmountTotal(),
                session.getCurrency().toUpperCase(Locale.ROOT),
                session.getLivemode(),
                marks.getOrDefault(CHECKOUT, ""),
                marks.getOrDefault(INVOICE, ""),
                Optional.ofNullable(session.getUrl()).map(URI::create).orElse(null),
                session.getPaymentIntent(),
                intent != null && hasFailed(intent),
                fee(charge),
                charge != null && Boolean.TRUE.equals(charge.getDisputed()),
                charge == null ? 0 : Objects.requireNonNullElse(charge.getAmountRefunded(), 0L),
                List.of());
    }

    private static Status status(@Nullable String text) {
        return switch (text) {
            case "open" -> Status.OPEN;
            case "complete" -> Status.COMPLETE;
            case "expired" -> Status.EXPIRED;
            case null, default -> throw new IllegalStateException("No status of a payment page");
        };
    }

    private static boolean hasFailed(PaymentIntent intent) {
        return "requires_payment_method".equals(intent.getStatus()) || "canceled".equals(intent.getStatus());
    }

    private static @Nullable Money fee(@Nullable Charge charge) {
        if (charge == null || charge.getBalanceTransactionObject() == null) return null;
        return Money.ofCents(charge.getBalanceTransactionObject().getFee());
    }

    SessionFacts with(List<RefundFacts> found) {
        return new SessionFacts(
                id,
                status,
                paid,
                cents,
                currency,
                live,
                checkout,
                invoice,
                page,
                intentId,
                failed,
                fee,
                disputed,
                refundedCents,
                found);
    }
}
