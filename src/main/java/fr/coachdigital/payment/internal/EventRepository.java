package fr.coachdigital.payment.internal;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.STRIPE_EVENTS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.payment.StripeEvent.State;
import fr.coachdigital.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps Stripe's events by their id. */
@Repository
class EventRepository {

    private static final List<Field<?>> COLUMNS = List.of(
            STRIPE_EVENTS.ID,
            STRIPE_EVENTS.EVENT_ID,
            STRIPE_EVENTS.TYPE,
            STRIPE_EVENTS.STATE,
            STRIPE_EVENTS.SOURCE,
            CHECKOUT_SESSIONS.ID,
            INVOICES.ID,
            INVOICES.NUMBER,
            STRIPE_EVENTS.PROBLEM,
            STRIPE_EVENTS.TRIES,
            STRIPE_EVENTS.CREATED_AT,
            STRIPE_EVENTS.RECEIVED_AT);

    private final DSLContext dsl;

    EventRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What became of an event; empty when it was never seen. */
    Optional<State> state(String eventId) {
        return dsl.select(STRIPE_EVENTS.STATE)
                .from(STRIPE_EVENTS)
                .where(STRIPE_EVENTS.EVENT_ID.eq(eventId))
                .fetchOptional(row -> State.valueOf(row.value1()));
    }

    /**
     * Takes the event into this transaction; whoever brings the same one meanwhile waits.
     *
     * @return what became of it before; {@link State#FAILED} for one that was not seen before
     */
    State hold(EventFacts event, Source source, Instant now) {
        insert(event, source, now);
        return dsl.select(STRIPE_EVENTS.STATE)
                .from(STRIPE_EVENTS)
                .where(STRIPE_EVENTS.EVENT_ID.eq(event.id()))
                .forUpdate()
                .fetchSingle(row -> State.valueOf(row.value1()));
    }

    /** The row, whose lock a second one with the same id waits for. */
    private void insert(EventFacts event, Source source, Instant now) {
        dsl.insertInto(STRIPE_EVENTS)
                .set(STRIPE_EVENTS.EVENT_ID, event.id())
                .set(STRIPE_EVENTS.TYPE, event.type())
                .set(STRIPE_EVENTS.SESSION_ID, event.sessionId())
                .set(STRIPE_EVENTS.PAYMENT_INTENT_ID, event.intentId())
                .set(STRIPE_EVENTS.LIVE_MODE, event.live())
                .set(STRIPE_EVENTS.SOURCE, source.name())
                .set(STRIPE_EVENTS.STATE, State.FAILED.name())
                .set(STRIPE_EVENTS.CREATED_AT, event.createdAt())
                .set(STRIPE_EVENTS.RECEIVED_AT, now)
                .onDuplicateKeyUpdate()
                .set(STRIPE_EVENTS.TRIES, STRIPE_EVENTS.TRIES.plus(1))
                .execute();
    }

    /** @param checkout what it was about; null when it is not ours */
    void set(String eventId, State state, @Nullable CheckoutId checkout, String problem) {
        dsl.update(STRIPE_EVENTS)
                .set(STRIPE_EVENTS.STATE, state.name())
                .set(STRIPE_EVENTS.CHECKOUT_SESSION_ID, checkout == null ? null : checkout.value())
                .set(STRIPE_EVENTS.PROBLEM, CheckoutRepository.cut(problem))
                .where(STRIPE_EVENTS.EVENT_ID.eq(eventId))
                .execute();
    }

    Optional<EventFacts> find(int id) {
        return dsl.select(
                        STRIPE_EVENTS.EVENT_ID,
                        STRIPE_EVENTS.TYPE,
                        STRIPE_EVENTS.LIVE_MODE,
                        STRIPE_EVENTS.CREATED_AT,
                        STRIPE_EVENTS.SESSION_ID,
                        STRIPE_EVENTS.PAYMENT_INTENT_ID)
                .from(STRIPE_EVENTS)
                .where(STRIPE_EVENTS.ID.eq(id))
                .fetchOptional(mapping(EventFacts::new));
    }

    int count(boolean failuresOnly) {
        return dsl.fetchCount(STRIPE_EVENTS, wanted(failuresOnly));
    }

    /** Newest first. */
    List<StripeEvent> page(boolean failuresOnly, Page page) {
        return select(wanted(failuresOnly))
                .orderBy(STRIPE_EVENTS.ID.desc())
                .limit(page.offset(), page.limit())
                .fetch(EventRepository::event);
    }

    /** By what they are about; oldest first. */
    Map<CheckoutId, List<StripeEvent>> of(InvoiceId invoice) {
        return select(INVOICES.ID.eq(invoice.value()))
                .orderBy(STRIPE_EVENTS.ID)
                .fetchGroups(row -> new CheckoutId(row.get(CHECKOUT_SESSIONS.ID)), EventRepository::event);
    }

    private static Condition wanted(boolean failuresOnly) {
        return failuresOnly ? STRIPE_EVENTS.STATE.eq(State.FAILED.name()) : noCondition();
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return dsl.select(COLUMNS)
                .from(STRIPE_EVENTS)
                .leftJoin(CHECKOUT_SESSIONS)
                .on(CHECKOUT_SESSIONS.ID.eq(STRIPE_EVENTS.CHECKOUT_SESSION_ID))
                .leftJoin(INVOICES)
                .on(INVOICES.ID.eq(CHECKOUT_SESSIONS.INVOICE_ID))
                .where(condition);
    }

    private static StripeEvent event(Record row) {
        Integer invoice = row.get(INVOICES.ID);
        return new StripeEvent(
                row.get(STRIPE_EVENTS.ID),
                row.get(STRIPE_EVENTS.EVENT_ID),
                row.get(STRIPE_EVENTS.TYPE),
                State.valueOf(row.get(STRIPE_EVENTS.STATE)),
                Source.valueOf(row.get(STRIPE_EVENTS.SOURCE)),
                invoice == null ? null : new InvoiceId(invoice),
                Objects.requireNonNullElse(row.get(INVOICES.NUMBER), ""),
                row.get(STRIPE_EVENTS.PROBLEM),
                row.get(STRIPE_EVENTS.TRIES),
                row.get(STRIPE_EVENTS.CREATED_AT),
                row.get(STRIPE_EVENTS.RECEIVED_AT));
    }
}
