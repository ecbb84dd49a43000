package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.mail.MailState;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts that tell whether mails leave. */
@Repository
class OutboxFigures {

    private final DSLContext jooq;

    OutboxFigures(DSLContext jooq) {
        this.jooq = jooq;
    }

    int count(MailState state) {
        return jooq.fetchCount(EMAILS, EMAILS.STATE.eq(state.name()));
    }

    /** Whether a mail was due before this time and nobody took it. */
    boolean anyDueBefore(Instant time) {
        return exists(EMAILS.STATE.eq(MailState.QUEUED.name()).and(EMAILS.NEXT_ATTEMPT_AT.lt(time)));
    }

    /** Whether a mail written before this time was tried and waits for another attempt. */
    boolean anyRetriedSince(Instant time) {
        return exists(EMAILS.STATE
                .eq(MailState.QUEUED.name())
                .and(EMAILS.ATTEMPTS.gt(0))
                .and(EMAILS.CREATED_AT.lt(time)));
    }

    private boolean exists(Condition condition) {
        return jooq.fetchExists(EMAILS, condition);
    }
}
