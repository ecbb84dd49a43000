package fr.coachdigital.payment.internal;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static fr.coachdigital.db.Tables.REFUNDS;
import static org.jooq.impl.DSL.max;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps payment pages. */
@Repository
class CheckoutRepository {

    private static final int LONGEST_PROBLEM = 500;

    private final DSLContext dsl;

    CheckoutRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<StoredCheckout> find(CheckoutId id) {
        return select(CHECKOUT_SESSIONS.ID.eq(id.value())).stream().findFirst();
    }

    Optional<StoredCheckout> ofSession(String sessionId) {
        return select(CHECKOUT_SESSIONS.SESSION_ID.eq(sessionId)).stream().findFirst();
    }

    Optional<StoredCheckout> ofIntent(String intentId) {
        return select(CHECKOUT_SESSIONS.PAYMENT_INTENT_ID.eq(intentId)).stream().findFirst();
    }

    /** The one page of this invoice that can still be paid. */
    Optional<StoredCheckout> openFor(InvoiceId invoice) {
        return select(CHECKOUT_SESSIONS.OPEN_FOR.eq(invoice.value())).stream().findFirst();
    }

    /** Oldest first. */
    List<StoredCheckout> of(InvoiceId invoice) {
        return select(CHECKOUT_SESSIONS.INVOICE_ID.eq(invoice.value()));
    }

    /**
     * All in this mode that can still be paid, or may have been while another account was connected; oldest first.
     *
     * @param since older ones of the latter are not looked for any more
     */
    List<StoredCheckout> unsettled(boolean live, Instant since) {
        Condition outOfSight =
                CHECKOUT_SESSIONS.PROBLEM.eq(StoredCheckout.OUT_OF_SIGHT).and(CHECKOUT_SESSIONS.REQUESTED_AT.ge(since));
        return select(CHECKOUT_SESSIONS
                .LIVE_MODE
                .eq(live)
                .and(CHECKOUT_SESSIONS.OPEN_FOR.isNotNull().or(outOfSight)));
    }

    /** Whether the newest page of this invoice was paid with something else than was asked for. */
    boolean isMismatched(InvoiceId invoice) {
        return of(invoice).stream()
                .reduce((earlier, later) -> later)
                .filter(newest -> newest.state() == CheckoutState.MISMATCH)
                .isPresent();
    }

    /** As it stands now, and nobody else changes it until the transaction ends. */
    StoredCheckout lock(CheckoutId id) {
        dsl.select(CHECKOUT_SESSIONS.ID)
                .from(CHECKOUT_SESSIONS)
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle();
        return find(id).orElseThrow();
    }

    /** @param invoice locked */
    StoredCheckout insert(InvoiceId invoice, Money amount, boolean live, String randomPart, Instant at) {
        int attempt = Objects.requireNonNullElse(
                        dsl.select(max(CHECKOUT_SESSIONS.ATTEMPT))
                                .from(CHECKOUT_SESSIONS)
                                .where(CHECKOUT_SESSIONS.INVOICE_ID.eq(invoice.value()))
                                .fetchSingle()
                                .value1(),
                        (short) 0)
                + 1;
        int id = dsl.insertInto(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.INVOICE_ID, invoice.value())
                .set(CHECKOUT_SESSIONS.ATTEMPT, (short) attempt)
                .set(
                        CHECKOUT_SESSIONS.IDEMPOTENCY_KEY,
                        "invoice-" + invoice.value() + "-attempt-" + attempt + "-" + randomPart)
                .set(CHECKOUT_SESSIONS.AMOUNT, amount.amount())
                .set(CHECKOUT_SESSIONS.LIVE_MODE, live)
                .set(CHECKOUT_SESSIONS.REQUESTED_AT, at)
                .returning(CHECKOUT_SESSIONS.ID)
                .fetchSingle(CHECKOUT_SESSIONS.ID);
        return find(new CheckoutId(id)).orElseThrow();
    }

    /** Stripe answered: the page is there. Whether it was still waited for; it is remembered in any case. */
    boolean opened(CheckoutId id, String sessionId) {
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.SESSION_ID, sessionId)
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .and(CHECKOUT_SESSIONS.SESSION_ID.isNull())
                .execute();
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.STATE, CheckoutState.OPEN.name())
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .and(CHECKOUT_SESSIONS.STATE.eq(CheckoutState.REQUESTED.name()))
                .execute();
        return find(id).filter(page -> page.state() == CheckoutState.OPEN).isPresent();
    }

    void setState(CheckoutId id, CheckoutState state, String problem) {
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.STATE, state.name())
                .set(CHECKOUT_SESSIONS.PROBLEM, cut(problem))
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .execute();
    }

    void paid(CheckoutId id, PaymentId payment, Instant at) {
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.STATE, CheckoutState.PAID.name())
                .set(CHECKOUT_SESSIONS.PAYMENT_ID, payment.value())
                .set(CHECKOUT_SESSIONS.SETTLED_AT, at)
                .set(CHECKOUT_SESSIONS.PROBLEM, "")
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .execute();
    }

    void setIntent(CheckoutId id, String intentId, @Nullable Money fee) {
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.PAYMENT_INTENT_ID, intentId)
                .set(CHECKOUT_SESSIONS.FEE, fee == null ? null : fee.amount())
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .execute();
    }

    void disputed(CheckoutId id, Instant at) {
        dsl.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.DISPUTED_AT, at)
                .where(CHECKOUT_SESSIONS.ID.eq(id.value()))
                .execute();
    }

    /** The ledger's entries of the undisputed pages of an invoice in this mode, and of their refunds. */
    Set<PaymentId> entries(InvoiceId invoice, boolean live) {
        return dsl
                .select(CHECKOUT_SESSIONS.PAYMENT_ID, REFUNDS.PAYMENT_ID, REFUNDS.CORRECTION_ID)
                .from(CHECKOUT_SESSIONS)
                .leftJoin(REFUNDS)
                .on(REFUNDS.CHECKOUT_SESSION_ID.eq(CHECKOUT_SESSIONS.ID))
                .where(CHECKOUT_SESSIONS.INVOICE_ID.eq(invoice.value()))
                .and(CHECKOUT_SESSIONS.LIVE_MODE.eq(live))
                .and(CHECKOUT_SESSIONS.DISPUTED_AT.isNull())
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value1(), row.value2(), row.value3()))
                .filter(Objects::nonNull)
                .map(PaymentId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<StoredCheckout> select(Condition condition) {
        return dsl.select(
                        CHECKOUT_SESSIONS.ID,
                        CHECKOUT_SESSIONS.INVOICE_ID,
                        CHECKOUT_SESSIONS.ATTEMPT,
                        CHECKOUT_SESSIONS.IDEMPOTENCY_KEY,
                        CHECKOUT_SESSIONS.AMOUNT,
                        CHECKOUT_SESSIONS.LIVE_MODE,
                        CHECKOUT_SESSIONS.STATE,
                        CHECKOUT_SESSIONS.SESSION_ID,
                        CHECKOUT_SESSIONS.PAYMENT_INTENT_ID,
                        CHECKOUT_SESSIONS.PAYMENT_ID,
                        CHECKOUT_SESSIONS.FEE,
                        CHECKOUT_SESSIONS.PROBLEM,
                        CHECKOUT_SESSIONS.REQUESTED_AT,
                        CHECKOUT_SESSIONS.SETTLED_AT,
                        CHECKOUT_SESSIONS.DISPUTED_AT)
                .from(CHECKOUT_SESSIONS)
                .where(condition)
                .orderBy(CHECKOUT_SESSIONS.ID)
                .fetch(CheckoutRepository::stored);
    }

    private static StoredCheckout stored(Record row) {
        return new StoredCheckout(
                new CheckoutId(row.get(CHECKOUT_SESSIONS.ID)),
                new InvoiceId(row.get(CHECKOUT_SESSIONS.INVOICE_ID)),
                row.get(CHECKOUT_SESSIONS.ATTEMPT),
                row.get(CHECKOUT_SESSIONS.IDEMPOTENCY_KEY),
                new Money(row.get(CHECKOUT_SESSIONS.AMOUNT)),
                row.get(CHECKOUT_SESSIONS.LIVE_MODE),
                CheckoutState.valueOf(row.get(CHECKOUT_SESSIONS.STATE)),
                row.get(CHECKOUT_SESSIONS.SESSION_ID),
                row.get(CHECKOUT_SESSIONS.PAYMENT_INTENT_ID),
                Optional.ofNullable(row.get(CHECKOUT_SESSIONS.PAYMENT_ID))
                        .map(PaymentId::new)
                        .orElse(null),
                Optional.ofNullable(row.get(CHECKOUT_SESSIONS.FEE))
                        .map(Money::new)
                        .orElse(null),
                row.get(CHECKOUT_SESSIONS.PROBLEM),
                row.get(CHECKOUT_SESSIONS.REQUESTED_AT),
                row.get(CHECKOUT_SESSIONS.SETTLED_AT),
                row.get(CHECKOUT_SESSIONS.DISPUTED_AT));
    }

    static String cut(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }
}
