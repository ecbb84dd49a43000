package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.MESSAGE_VERSIONS;
import static org.jooq.impl.DSL.min;

import fr.coachdigital.messaging.MessageReference;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Messages and what they said before. */
@Repository
class MessageRepository {

    private static final List<SelectField<?>> COLUMNS = List.of(
            MESSAGES.ID,
            MESSAGES.SEQ,
            MESSAGES.AUTHOR_REALM,
            MESSAGES.AUTHOR_ID,
            MESSAGES.AUTHOR_NAME,
            MESSAGES.BODY,
            MESSAGES.FILE_COUNT,
            MESSAGES.REFERENCE_TYPE,
            MESSAGES.REFERENCE_ID,
            MESSAGES.CREATED_AT,
            MESSAGES.EDITED_AT,
            MESSAGES.WITHDRAWN_AT);

    private final DSLContext sql;

    MessageRepository(DSLContext sql) {
        this.sql = sql;
    }

    long insert(int conversation, int seq, Seat author, Outgoing message, Instant at) {
        MessageReference reference = message.reference();
        return Objects.requireNonNull(sql.insertInto(MESSAGES)
                .set(MESSAGES.CONVERSATION_ID, conversation)
                .set(MESSAGES.SEQ, seq)
                .set(MESSAGES.MESSAGE_KEY, message.key().toString())
                .set(MESSAGES.AUTHOR_REALM, author.side().name())
                .set(MESSAGES.AUTHOR_ID, author.accountId())
                .set(MESSAGES.AUTHOR_NAME, author.name())
                .set(MESSAGES.BODY, message.body())
                .set(MESSAGES.FILE_COUNT, message.files().size())
                .set(
                        MESSAGES.REFERENCE_TYPE,
                        reference == null ? null : reference.type().name())
                .set(MESSAGES.REFERENCE_ID, reference == null ? null : reference.id())
                .set(MESSAGES.CREATED_AT, at)
                .returning(MESSAGES.ID)
                .fetchOne(MESSAGES.ID));
    }

    Optional<StoredMessage> findByKey(int conversation, UUID key) {
        return find(MESSAGES.CONVERSATION_ID.eq(conversation).and(MESSAGES.MESSAGE_KEY.eq(key.toString())));
    }

    Optional<StoredMessage> findBySeq(int conversation, int seq) {
        return find(MESSAGES.CONVERSATION_ID.eq(conversation).and(MESSAGES.SEQ.eq(seq)));
    }

    private Optional<StoredMessage> find(Condition condition) {
        return sql.select(COLUMNS).from(MESSAGES).where(condition).fetchOptional(MessageRepository::message);
    }

    /** In the order of the conversation. */
    List<StoredMessage> read(int conversation, Span span) {
        Condition own = MESSAGES.CONVERSATION_ID.eq(conversation);
        return switch (span) {
            case Span.Latest latest -> lastOf(own, latest.limit());
            case Span.Before before -> lastOf(own.and(MESSAGES.SEQ.lt(before.seq())), before.limit());
            case Span.After after -> firstOf(own.and(MESSAGES.SEQ.gt(after.seq())), after.limit());
            case Span.Between between ->
                firstOf(own.and(MESSAGES.SEQ.between(between.first(), between.last())), Span.MOST);
        };
    }

    private List<StoredMessage> firstOf(Condition condition, int limit) {
        return sql.select(COLUMNS)
                .from(MESSAGES)
                .where(condition)
                .orderBy(MESSAGES.SEQ)
                .limit(Math.clamp(limit, 0, Span.MOST))
                .fetch(MessageRepository::message);
    }

    private List<StoredMessage> lastOf(Condition condition, int limit) {
        return sql.select(COLUMNS)
                .from(MESSAGES)
                .where(condition)
                .orderBy(MESSAGES.SEQ.desc())
                .limit(Math.clamp(limit, 0, Span.MOST))
                .fetch(MessageRepository::message)
                .reversed();
    }

    OptionalInt firstSince(int conversation, Instant start) {
        Integer first = sql.select(min(MESSAGES.SEQ))
                .from(MESSAGES)
                .where(MESSAGES.CONVERSATION_ID.eq(conversation))
                .and(MESSAGES.CREATED_AT.ge(start))
                .fetchSingle()
                .value1();
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** How many messages of this side that were not withdrawn stand after a number. */
    int unread(int conversation, Realm author, int after) {
        return sql.fetchCount(MESSAGES, waiting(conversation, author, after));
    }

    /** The first of those; 0 for none. */
    int firstUnread(int conversation, Realm author, int after) {
        return sql.select(MESSAGES.SEQ)
                .from(MESSAGES)
                .where(waiting(conversation, author, after))
                .orderBy(MESSAGES.SEQ)
                .limit(1)
                .fetchOptional(MESSAGES.SEQ)
                .orElse(0);
    }

    private static Condition waiting(int conversation, Realm author, int after) {
        return MESSAGES.CONVERSATION_ID
                .eq(conversation)
                .and(MESSAGES.AUTHOR_REALM.eq(author.name()))
                .and(MESSAGES.SEQ.gt(after))
                .and(MESSAGES.WITHDRAWN_AT.isNull());
    }

    boolean anyBetween(int conversation, Realm author, int after, int upTo) {
        return sql.fetchExists(
                MESSAGES,
                MESSAGES.CONVERSATION_ID
                        .eq(conversation)
                        .and(MESSAGES.AUTHOR_REALM.eq(author.name()))
                        .and(MESSAGES.SEQ.gt(after))
                        .and(MESSAGES.SEQ.le(upTo)));
    }

    /** What the message said when it was sent. */
    String firstBody(StoredMessage message) {
        return sql.select(MESSAGE_VERSIONS.BODY)
                .from(MESSAGE_VERSIONS)
                .where(MESSAGE_VERSIONS.MESSAGE_ID.eq(message.id()))
                .orderBy(MESSAGE_VERSIONS.ID)
                .limit(1)
                .fetchOptional(MESSAGE_VERSIONS.BODY)
                .orElse(message.body());
    }

    /** The newest message of a side that stands after a number and was not withdrawn. */
    Optional<StoredMessage> newest(int conversation, Realm author, int after) {
        return sql.select(COLUMNS)
                .from(MESSAGES)
                .where(waiting(conversation, author, after))
                .orderBy(MESSAGES.SEQ.desc())
                .limit(1)
                .fetchOptional(MessageRepository::message);
    }

    void edit(StoredMessage message, String body, Instant at) {
        keepVersion(message, "EDITED", at);
        sql.update(MESSAGES)
                .set(MESSAGES.BODY, body)
                .set(MESSAGES.EDITED_AT, at)
                .where(MESSAGES.ID.eq(message.id()))
                .execute();
    }

    void withdraw(StoredMessage message, Instant at) {
        keepVersion(message, "WITHDRAWN", at);
        sql.update(MESSAGES)
                .set(MESSAGES.BODY, "")
                .set(MESSAGES.WITHDRAWN_AT, at)
                .where(MESSAGES.ID.eq(message.id()))
                .execute();
    }

    private void keepVersion(StoredMessage message, String act, Instant at) {
        sql.insertInto(MESSAGE_VERSIONS)
                .set(MESSAGE_VERSIONS.MESSAGE_ID, message.id())
                .set(MESSAGE_VERSIONS.BODY, message.body())
                .set(MESSAGE_VERSIONS.ACT, act)
                .set(MESSAGE_VERSIONS.REPLACED_AT, at)
                .execute();
    }

    /** Whose conversation a message that still says something stands in. */
    Optional<ClientId> clientOf(long message) {
        return sql.select(CONVERSATIONS.CLIENT_ID)
                .from(MESSAGES)
                .join(CONVERSATIONS)
                .on(CONVERSATIONS.ID.eq(MESSAGES.CONVERSATION_ID))
                .where(MESSAGES.ID.eq(message))
                .and(MESSAGES.WITHDRAWN_AT.isNull())
                .fetchOptional(row -> new ClientId(row.value1()));
    }

    private static StoredMessage message(Record row) {
        String reference = row.get(MESSAGES.REFERENCE_TYPE);
        return new StoredMessage(
                row.get(MESSAGES.ID),
                row.get(MESSAGES.SEQ),
                Realm.valueOf(row.get(MESSAGES.AUTHOR_REALM)),
                row.get(MESSAGES.AUTHOR_ID),
                row.get(MESSAGES.AUTHOR_NAME),
                row.get(MESSAGES.BODY),
                row.get(MESSAGES.FILE_COUNT),
                reference == null
                        ? null
                        : new MessageReference(
                                MessageReference.Type.valueOf(reference), row.get(MESSAGES.REFERENCE_ID)),
                row.get(MESSAGES.CREATED_AT),
                row.get(MESSAGES.EDITED_AT),
                row.get(MESSAGES.WITHDRAWN_AT) != null);
    }
}
