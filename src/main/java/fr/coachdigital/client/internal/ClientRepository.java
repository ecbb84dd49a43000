package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;
import static fr.coachdigital.db.Tables.USERS;
import static org.jooq.impl.DSL.count;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps clients and their tags. */
@Repository
class ClientRepository {

    private final DSLContext dsl;

    ClientRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Client> find(ClientId id) {
        return dsl.select(ClientColumns.OF_CLIENT)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(id.value()))
                .fetchOptional(row -> ClientColumns.client(row, tagsOf(id)));
    }

    private List<String> tagsOf(ClientId id) {
        return dsl.select(CLIENT_TAGS.TAG)
                .from(CLIENT_TAGS)
                .where(CLIENT_TAGS.CLIENT_ID.eq(id.value()))
                .fetch(CLIENT_TAGS.TAG);
    }

    ClientId insert(ClientData data) {
        ClientId id = new ClientId(Objects.requireNonNull(dsl.insertInto(CLIENTS)
                .set(ClientColumns.values(data))
                .returning(CLIENTS.ID)
                .fetchOne(CLIENTS.ID)));
        insertTags(id, data.tags());
        return id;
    }

    /** False if the client is gone or has another version by now. */
    boolean update(ClientId id, int version, ClientData data) {
        boolean updated = dsl.update(CLIENTS)
                        .set(ClientColumns.values(data))
                        .set(CLIENTS.VERSION, version + 1)
                        .where(CLIENTS.ID.eq(id.value()))
                        .and(CLIENTS.VERSION.eq(version))
                        .execute()
                == 1;
        if (updated) {
            dsl.deleteFrom(CLIENT_TAGS)
                    .where(CLIENT_TAGS.CLIENT_ID.eq(id.value()))
                    .execute();
            insertTags(id, data.tags());
        }
        return updated;
    }

    private void insertTags(ClientId id, Collection<String> tags) {
        dsl.batch(tags.stream()
                        .map(tag -> dsl.insertInto(CLIENT_TAGS)
                                .set(CLIENT_TAGS.CLIENT_ID, id.value())
                                .set(CLIENT_TAGS.TAG, tag))
                        .toList())
                .execute();
    }

    /** False if the client is gone or already is as wanted. */
    boolean setArchived(ClientId id, @Nullable Instant at) {
        return dsl.update(CLIENTS)
                        .set(CLIENTS.ARCHIVED_AT, at)
                        .set(CLIENTS.VERSION, CLIENTS.VERSION.plus(1))
                        .where(CLIENTS.ID.eq(id.value()))
                        .and(at == null ? CLIENTS.ARCHIVED_AT.isNotNull() : CLIENTS.ARCHIVED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Keeps others from hanging something on the client until the transaction ends; false if the client is gone. */
    boolean lock(ClientId id) {
        return dsl.select(CLIENTS.ID)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void delete(ClientId id) {
        dsl.deleteFrom(CLIENTS).where(CLIENTS.ID.eq(id.value())).execute();
    }

    /** Who wrote to the client last; empty when nobody is known. */
    String lastAuthor(ClientId id) {
        return dsl.select(USERS.DISPLAY_NAME)
                .from(AUDIT_EVENTS)
                .join(USERS)
                .on(USERS.ID.eq(AUDIT_EVENTS.ACTOR_ID))
                .where(AUDIT_EVENTS.SUBJECT_TYPE.eq(ClientAudit.SUBJECT))
                .and(AUDIT_EVENTS.SUBJECT_ID.eq(id.value()))
                .and(AUDIT_EVENTS.ACTOR_REALM.eq("COACH"))
                .orderBy(AUDIT_EVENTS.ID.desc())
                .limit(1)
                .fetchOptional(USERS.DISPLAY_NAME)
                .orElse("");
    }

    List<String> tags() {
        return dsl.select(CLIENT_TAGS.TAG)
                .from(CLIENT_TAGS)
                .groupBy(CLIENT_TAGS.TAG)
                .orderBy(count().desc(), CLIENT_TAGS.TAG)
                .limit(200)
                .fetch(CLIENT_TAGS.TAG);
    }

    List<String> sources() {
        return dsl.select(CLIENTS.SOURCE)
                .from(CLIENTS)
                .where(CLIENTS.SOURCE.ne(""))
                .groupBy(CLIENTS.SOURCE)
                .orderBy(count().desc(), CLIENTS.SOURCE)
                .limit(100)
                .fetch(CLIENTS.SOURCE);
    }
}
