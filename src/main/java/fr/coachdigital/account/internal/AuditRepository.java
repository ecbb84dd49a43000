package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;

import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The audit trail, written in the caller's transaction. */
@Repository
class AuditRepository implements AuditLog {

    private static final int MAX_DETAIL = 500;

    private final DSLContext sql;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditRepository(DSLContext sql, CurrentUser currentUser, Clock clock) {
        this.sql = sql;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void record(String action, String subjectType, int subjectId, String detail) {
        String realm = currentUser
                .find()
                .map(person -> person.preview() ? Realm.COACH : person.realm())
                .map(Realm::name)
                .orElse("SYSTEM");
        sql.insertInto(AUDIT_EVENTS)
                .set(AUDIT_EVENTS.ACTOR_REALM, realm)
                .set(
                        AUDIT_EVENTS.ACTOR_ID,
                        currentUser.find().map(SignedIn::accountId).orElse(null))
                .set(AUDIT_EVENTS.ACTION, action)
                .set(AUDIT_EVENTS.SUBJECT_TYPE, subjectType)
                .set(AUDIT_EVENTS.SUBJECT_ID, subjectId)
                .set(AUDIT_EVENTS.DETAIL, detail.substring(0, Math.min(MAX_DETAIL, detail.length())))
                .set(AUDIT_EVENTS.CREATED_AT, clock.instant())
                .execute();
    }
}
