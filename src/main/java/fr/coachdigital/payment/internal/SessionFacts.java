package fr.coachdigital.payment.internal;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import fr.coachdigital.shared.Money;
import java.net.URI;
import java.time.Instant;
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
 * @param paidAt when the money moved; null when it did not
 * @param fee in euros; null when not known
 * @param refundedCents how much went back, in the currency's smallest unit
 * @param refunds empty unless it was paid
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
        @Nullable Instant paidAt,
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
                charge == null || charge.getCreated() == null ? null : Instant.ofEpochSecond(charge.getCreated()),
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
        BalanceTransaction booked = charge == null ? null : charge.getBalanceTransactionObject();
        return booked == null || !Money.CURRENCY.equalsIgnoreCase(booked.getCurrency())
                ? null
                : Money.ofCents(booked.getFee());
    }

    /** Whether it is what was asked for. */
    boolean isFor(StoredCheckout asked) {
        return difference(asked).isEmpty();
    }

    /** In what it is not what was asked for, as {@code checkout.difference.*} names it; empty when it is. */
    String difference(StoredCheckout asked) {
        if (!checkout.equals(String.valueOf(asked.id().value()))) return "checkout " + shown(checkout);
        if (!invoice.equals(String.valueOf(asked.invoice().value()))) return "invoice " + shown(invoice);
        if (!currency.equals(Money.CURRENCY)) return "currency " + currency;
        if (cents != asked.amount().cents()) return "amount " + Money.ofCents(cents);
        if (live != asked.live()) return live ? "live mode" : "test mode";
        return "";
    }

    private static String shown(String mark) {
        return mark.isEmpty() ? "–" : mark;
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
                paidAt,
                fee,
                disputed,
                refundedCents,
                found);
    }
}
