package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.PRESENCES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
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

    /** Whoever has signed in was here then, even before presence was noted. */
    Optional<Instant> lastSeen(ClientId client) {
        Field<Instant> seen = greatest(
                coalesce(PRESENCES.LAST_SEEN_AT, CLIENT_USERS.LAST_LOGIN),
                coalesce(CLIENT_USERS.LAST_LOGIN, PRESENCES.LAST_SEEN_AT));
        return sql.select(seen)
                .from(CLIENT_USERS)
                .leftJoin(PRESENCES)
                .on(PRESENCES.ACCOUNT_ID.eq(CLIENT_USERS.ID))
                .and(PRESENCES.REALM.eq(Realm.CLIENT.name()))
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .fetchOptional(seen);
    }

    Optional<Instant> coachLastSeen() {
        return sql.select(max(PRESENCES.LAST_SEEN_AT))
                .from(PRESENCES)
                .where(PRESENCES.REALM.eq(Realm.COACH.name()))
                .fetchOptional(max(PRESENCES.LAST_SEEN_AT));
    }
}
