package fr.coachdigital.file.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.FILES;
import static fr.coachdigital.db.Tables.USERS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import fr.coachdigital.file.SharedFile;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;

/** The table of files, as the coach looks through what was shared with one client. */
@Repository
class SharedFileRepository {

    private static final int MOST_DELETED = 50;

    /** A client has one account at most: what they brought, they brought as the client. */
    private static final Field<String> BROUGHT_BY = when(
                    FILES.UPLOADER_REALM.eq(Realm.CLIENT.name()),
                    coalesce(
                            nullif(trim(concat(CLIENTS.FIRST_NAME, inline(" "), CLIENTS.LAST_NAME)), inline("")),
                            CLIENTS.COMPANY))
            .otherwise(coalesce(USERS.DISPLAY_NAME, inline("")))
            .as("broughtBy");

    private final DSLContext jooq;
    private final Clock clock;

    SharedFileRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    List<SharedFile> about(ClientId client, int offset, int limit) {
        return from(List.of())
                .where(hangsOrHung(client))
                .and(FILES.DELETED_AT.isNull())
                .orderBy(FILES.CREATED_AT.desc(), FILES.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new SharedFile(FileRepository.file(row), row.get(BROUGHT_BY)));
    }

    List<Deleted> deleted(ClientId client) {
        return from(List.of(FILES.DELETED_AT, FILES.HOLDER_TYPE, FILES.HOLDER_ID))
                .where(hangsOrHung(client))
                .and(FILES.DELETED_AT.gt(clock.instant().minus(FileRepository.KEPT_DELETED)))
                .orderBy(FILES.DELETED_AT.desc(), FILES.ID.desc())
                .limit(MOST_DELETED)
                .fetch(row -> new Deleted(
                        new SharedFile(FileRepository.file(row), row.get(BROUGHT_BY)),
                        row.get(FILES.DELETED_AT),
                        new Holder(row.get(FILES.HOLDER_TYPE), row.get(FILES.HOLDER_ID))));
    }

    /** What a file hangs on. */
    record Holder(String type, long id) {}

    record Deleted(SharedFile shared, Instant at, Holder holder) {}

    private SelectOnConditionStep<Record> from(List<SelectField<?>> more) {
        List<SelectField<?>> columns = new ArrayList<>(FileRepository.columns());
        columns.addAll(more);
        columns.add(BROUGHT_BY);
        return jooq.select(columns)
                .from(FILES)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(FILES.CLIENT_ID))
                .leftJoin(USERS)
                .on(USERS.ID.eq(FILES.UPLOADER_ID))
                .and(FILES.UPLOADER_REALM.eq(Realm.COACH.name()));
    }

    private static Condition hangsOrHung(ClientId client) {
        return FILES.CLIENT_ID.eq(client.value()).and(FILES.HOLDER_ID.isNotNull());
    }
}
