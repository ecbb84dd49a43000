package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.MESSAGE_DRAFTS;

import fr.coachdigital.messaging.Draft;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people are writing, sealed. */
@Repository
class DraftRepository {

    private final DSLContext sql;

    DraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The draft, opened by who holds the seal. */
    Optional<Draft> find(int conversation, Seat seat, Function<byte[], String> open) {
        return sql.select(MESSAGE_DRAFTS.MESSAGE_KEY, MESSAGE_DRAFTS.SEALED_BODY)
                .from(MESSAGE_DRAFTS)
                .where(own(conversation, seat))
                .fetchOptional(row -> new Draft(UUID.fromString(row.value1()), open.apply(row.value2())));
    }

    void put(int conversation, Seat seat, UUID key, byte[] sealedBody, Instant now) {
        sql.insertInto(MESSAGE_DRAFTS)
                .set(MESSAGE_DRAFTS.CONVERSATION_ID, conversation)
                .set(MESSAGE_DRAFTS.AUTHOR_REALM, seat.side().name())
                .set(MESSAGE_DRAFTS.AUTHOR_ID, seat.accountId())
                .set(MESSAGE_DRAFTS.MESSAGE_KEY, key.toString())
                .set(MESSAGE_DRAFTS.SEALED_BODY, sealedBody)
                .set(MESSAGE_DRAFTS.UPDATED_AT, now)
                .onDuplicateKeyUpdate()
                .set(MESSAGE_DRAFTS.MESSAGE_KEY, key.toString())
                .set(MESSAGE_DRAFTS.SEALED_BODY, sealedBody)
                .set(MESSAGE_DRAFTS.UPDATED_AT, now)
                .execute();
    }

    /** What was being written under this key was sent; under another, something else is being written already. */
    void clear(int conversation, Seat seat, UUID sent) {
        sql.deleteFrom(MESSAGE_DRAFTS)
                .where(own(conversation, seat))
                .and(MESSAGE_DRAFTS.MESSAGE_KEY.eq(sent.toString()))
                .execute();
    }

    private static Condition own(int conversation, Seat seat) {
        return MESSAGE_DRAFTS
                .CONVERSATION_ID
                .eq(conversation)
                .and(MESSAGE_DRAFTS.AUTHOR_REALM.eq(seat.side().name()))
                .and(MESSAGE_DRAFTS.AUTHOR_ID.eq(seat.accountId()));
    }
}
