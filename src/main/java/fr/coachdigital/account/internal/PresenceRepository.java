package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.PRESENCES;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** When accounts were last here. */
@Repository
class PresenceRepository {

    private final DSLContext sql;

    PresenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Never goes back, whatever the order in which two tabs are heard. */
    void note(Realm realm, int accountId, Instant at) {
        sql.insertInto(PRESENCES)
                .set(PRESENCES.REALM, realm.name())
                .set(PRESENCES.ACCOUNT_ID, accountId)
                .set(PRESENCES.LAST_SEEN_AT, at)
                .onDuplicateKeyUpdate()
                .set(PRESENCES.LAST_SEEN_AT, greatest(PRESENCES.LAST_SEEN_AT, excluded(PRESENCES.LAST_SEEN_AT)))
                .execute();
    }

    Optional<Instant> lastSeen(ClientId client) {
        return sql.select(PRESENCES.LAST_SEEN_AT)
                .from(CLIENT_USERS)
                .join(PRESENCES)
                .on(PRESENCES.ACCOUNT_ID.eq(CLIENT_USERS.ID))
                .and(PRESENCES.REALM.eq(Realm.CLIENT.name()))
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .fetchOptional(PRESENCES.LAST_SEEN_AT);
    }

    Optional<Instant> coachLastSeen() {
        return sql.select(max(PRESENCES.LAST_SEEN_AT))
                .from(PRESENCES)
                .where(PRESENCES.REALM.eq(Realm.COACH.name()))
                .fetchOptional(max(PRESENCES.LAST_SEEN_AT));
    }
}
