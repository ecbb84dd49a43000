package fr.coachdigital.payment.internal;

import static fr.coachdigital.db.Tables.STRIPE_RECONCILIATIONS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import fr.coachdigital.payment.Reconciliation;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps what the comparisons with Stripe found. */
@Repository
class ReconciliationRepository {

    private final DSLContext dsl;

    ReconciliationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(Reconciliation found) {
        dsl.insertInto(STRIPE_RECONCILIATIONS)
                .set(STRIPE_RECONCILIATIONS.STARTED_AT, found.startedAt())
                .set(STRIPE_RECONCILIATIONS.ENDED_AT, found.endedAt())
                .set(STRIPE_RECONCILIATIONS.SESSIONS, found.sessions())
                .set(STRIPE_RECONCILIATIONS.EVENTS, found.events())
                .set(STRIPE_RECONCILIATIONS.REPAIRED, found.repaired())
                .set(STRIPE_RECONCILIATIONS.FAILURES, found.failures())
                .set(STRIPE_RECONCILIATIONS.PROBLEM, CheckoutRepository.cut(found.problem()))
                .execute();
    }

    Optional<Reconciliation> last() {
        return newest(noCondition());
    }

    Optional<Reconciliation> lastWhole() {
        return newest(STRIPE_RECONCILIATIONS.FAILURES.eq(0).and(STRIPE_RECONCILIATIONS.PROBLEM.eq("")));
    }

    private Optional<Reconciliation> newest(Condition condition) {
        return dsl.select(
                        STRIPE_RECONCILIATIONS.STARTED_AT,
                        STRIPE_RECONCILIATIONS.ENDED_AT,
                        STRIPE_RECONCILIATIONS.SESSIONS,
                        STRIPE_RECONCILIATIONS.EVENTS,
                        STRIPE_RECONCILIATIONS.REPAIRED,
                        STRIPE_RECONCILIATIONS.FAILURES,
                        STRIPE_RECONCILIATIONS.PROBLEM)
                .from(STRIPE_RECONCILIATIONS)
                .where(condition)
                .orderBy(STRIPE_RECONCILIATIONS.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Reconciliation::new));
    }
}
