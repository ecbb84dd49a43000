package fr.coachdigital.payment.internal;

import static fr.coachdigital.db.Tables.REFUNDS;
import static org.jooq.Records.mapping;

import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundId;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps what goes back to clients. */
@Repository
class RefundRepository {

    private final DSLContext dsl;

    RefundRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * A row of {@code refunds}.
     *
     * @param key under which Stripe was, or will be, asked; null when it was made in Stripe's dashboard
     * @param stripeId Stripe's; null while the answer is not known
     */
    record Stored(
            RefundId id,
            CheckoutId checkout,
            @Nullable String key,
            @Nullable String stripeId,
            Money amount,
            String reason,
            Refund.State state,
            @Nullable PaymentId payment,
            String problem,
            Instant requestedAt) {}

    /** Oldest first. */
    List<Stored> of(CheckoutId checkout) {
        return select(REFUNDS.CHECKOUT_SESSION_ID.eq(checkout.value()));
    }

    /** By the page that was paid; oldest first. */
    Map<CheckoutId, List<Stored>> of(Collection<CheckoutId> checkouts) {
        return select(REFUNDS.CHECKOUT_SESSION_ID.in(
                        checkouts.stream().map(CheckoutId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(Stored::checkout));
    }

    /** Those whose end is not known, oldest first. */
    List<Stored> unanswered() {
        return select(REFUNDS.STATE.eq(Refund.State.REQUESTED.name()));
    }

    Optional<Stored> find(RefundId id) {
        return select(REFUNDS.ID.eq(id.value())).stream().findFirst();
    }

    Stored insert(CheckoutId checkout, String key, Money amount, String reason, @Nullable Integer by, Instant at) {
        int id = dsl.insertInto(REFUNDS)
                .set(REFUNDS.CHECKOUT_SESSION_ID, checkout.value())
                .set(REFUNDS.IDEMPOTENCY_KEY, key)
                .set(REFUNDS.AMOUNT, amount.amount())
                .set(REFUNDS.REASON, reason)
                .set(REFUNDS.REQUESTED_BY, by)
                .set(REFUNDS.REQUESTED_AT, at)
                .returning(REFUNDS.ID)
                .fetchSingle(REFUNDS.ID);
        return find(new RefundId(id)).orElseThrow();
    }

    /** One that was made in Stripe's dashboard. */
    Stored insertSeen(CheckoutId checkout, RefundFacts seen, Instant at) {
        int id = dsl.insertInto(REFUNDS)
                .set(REFUNDS.CHECKOUT_SESSION_ID, checkout.value())
                .set(REFUNDS.REFUND_ID, seen.id())
                .set(REFUNDS.AMOUNT, seen.amount().amount())
                .set(REFUNDS.REQUESTED_AT, at)
                .returning(REFUNDS.ID)
                .fetchSingle(REFUNDS.ID);
        return find(new RefundId(id)).orElseThrow();
    }

    void done(RefundId id, String stripeId, PaymentId payment) {
        dsl.update(REFUNDS)
                .set(REFUNDS.STATE, Refund.State.DONE.name())
                .set(REFUNDS.REFUND_ID, stripeId)
                .set(REFUNDS.PAYMENT_ID, payment.value())
                .set(REFUNDS.PROBLEM, "")
                .where(REFUNDS.ID.eq(id.value()))
                .execute();
    }

    /** @param correction the entry that took it back; null when it was never in the ledger */
    void failed(RefundId id, @Nullable String stripeId, String problem, @Nullable PaymentId correction) {
        dsl.update(REFUNDS)
                .set(REFUNDS.STATE, Refund.State.FAILED.name())
                .set(REFUNDS.REFUND_ID, stripeId)
                .set(REFUNDS.PROBLEM, CheckoutRepository.cut(problem))
                .set(REFUNDS.CORRECTION_ID, correction == null ? null : correction.value())
                .where(REFUNDS.ID.eq(id.value()))
                .execute();
    }

    private List<Stored> select(Condition condition) {
        return dsl.select(
                        REFUNDS.ID,
                        REFUNDS.CHECKOUT_SESSION_ID,
                        REFUNDS.IDEMPOTENCY_KEY,
                        REFUNDS.REFUND_ID,
                        REFUNDS.AMOUNT,
                        REFUNDS.REASON,
                        REFUNDS.STATE,
                        REFUNDS.PAYMENT_ID,
                        REFUNDS.PROBLEM,
                        REFUNDS.REQUESTED_AT)
                .from(REFUNDS)
                .where(condition)
                .orderBy(REFUNDS.ID)
                .fetch(mapping((id, checkout, key, stripeId, amount, reason, state, payment, problem, at) -> new Stored(
                        new RefundId(id),
                        new CheckoutId(checkout),
                        key,
                        stripeId,
                        new Money(amount),
                        reason,
                        Refund.State.valueOf(state),
                        payment == null ? null : new PaymentId(payment),
                        problem,
                        at)));
    }
}
