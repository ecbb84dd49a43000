package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.internal.StoredConversation.Marks;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Conversations and how far each side has read. */
@Repository
class ConversationRepository {

    private static final List<SelectField<?>> COLUMNS = List.of(
            CONVERSATIONS.ID,
            CONVERSATIONS.LAST_SEQ,
            CONVERSATIONS.LAST_MESSAGE_AT,
            CONVERSATIONS.REVISION,
            CONVERSATIONS.COACH_READ_SEQ,
            CONVERSATIONS.COACH_READ_AT,
            CONVERSATIONS.COACH_UNREAD,
            CONVERSATIONS.CLIENT_READ_SEQ,
            CONVERSATIONS.CLIENT_READ_AT,
            CONVERSATIONS.CLIENT_UNREAD,
            CONVERSATIONS.ARCHIVED_AT);

    private final DSLContext sql;

    ConversationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> clientName(ClientId client) {
        return sql.select(ClientNames.SPOKEN)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .fetchOptional(ClientNames.SPOKEN);
    }

    /** Whom clients talk to: the name in the settings, else that of the first coach; empty when there is none. */
    String coachName() {
        String set = sql.select(SETTINGS.COACH_NAME)
                .from(SETTINGS)
                .fetchOptional(SETTINGS.COACH_NAME)
                .orElse("");
        if (!set.isBlank()) return set;
        return sql.select(USERS.DISPLAY_NAME)
                .from(USERS)
                .where(USERS.IS_ACTIVE.isTrue())
                .orderBy(USERS.ID)
                .limit(1)
                .fetchOptional(USERS.DISPLAY_NAME)
                .orElse("");
    }

    Optional<StoredConversation> find(ClientId client) {
        return sql.select(COLUMNS)
                .from(CONVERSATIONS)
                .where(CONVERSATIONS.CLIENT_ID.eq(client.value()))
                .fetchOptional(ConversationRepository::conversation);
    }

    /**
     * Keeps everybody else from writing in the conversation until the transaction ends; begins it if there is none.
     *
     * @throws MessageNotFound when there is no such client
     */
    StoredConversation lock(ClientId client) {
        return findLocked(client).orElseGet(() -> {
            begin(client);
            return findLocked(client).orElseThrow(MessageNotFound::new);
        });
    }

    private Optional<StoredConversation> findLocked(ClientId client) {
        return sql.select(COLUMNS)
                .from(CONVERSATIONS)
                .where(CONVERSATIONS.CLIENT_ID.eq(client.value()))
                .forUpdate()
                .fetchOptional(ConversationRepository::conversation);
    }

    /**
     * Of two who begin it at once, one does. An insert that is ignored shares the lock of the row that is there, and of
     * two who share it none could lock it for themselves afterwards: a deadlock. An update of nothing locks it alone.
     */
    private void begin(ClientId client) {
        sql.insertInto(CONVERSATIONS)
                .set(CONVERSATIONS.CLIENT_ID, client.value())
                .onDuplicateKeyUpdate()
                .set(CONVERSATIONS.CLIENT_ID, client.value())
                .execute();
    }

    private static StoredConversation conversation(Record row) {
        return new StoredConversation(
                row.get(CONVERSATIONS.ID),
                row.get(CONVERSATIONS.LAST_SEQ),
                row.get(CONVERSATIONS.LAST_MESSAGE_AT),
                row.get(CONVERSATIONS.REVISION),
                new Marks(
                        row.get(CONVERSATIONS.COACH_READ_SEQ),
                        row.get(CONVERSATIONS.COACH_READ_AT),
                        row.get(CONVERSATIONS.COACH_UNREAD)),
                new Marks(
                        row.get(CONVERSATIONS.CLIENT_READ_SEQ),
                        row.get(CONVERSATIONS.CLIENT_READ_AT),
                        row.get(CONVERSATIONS.CLIENT_UNREAD)),
                row.get(CONVERSATIONS.ARCHIVED_AT) != null);
    }

    /** A new message is there: what was put away comes back, and the other side has one more to read. */
    void advance(int id, Realm author, int seq, Instant at) {
        Field<Integer> unread = unread(other(author));
        sql.update(CONVERSATIONS)
                .set(CONVERSATIONS.LAST_SEQ, seq)
                .set(CONVERSATIONS.LAST_MESSAGE_AT, at)
                .set(unread, unread.plus(1))
                .setNull(CONVERSATIONS.ARCHIVED_AT)
                .where(CONVERSATIONS.ID.eq(id))
                .execute();
    }

    /** A message that was there already says something else now. */
    void touch(int id) {
        sql.update(CONVERSATIONS)
                .set(CONVERSATIONS.REVISION, CONVERSATIONS.REVISION.plus(1))
                .where(CONVERSATIONS.ID.eq(id))
                .execute();
    }

    /** @param readAt null to leave it */
    void setMarks(int id, Realm side, int readSeq, @Nullable Instant readAt, int unread) {
        var marks = sql.update(CONVERSATIONS)
                .set(side == Realm.COACH ? CONVERSATIONS.COACH_READ_SEQ : CONVERSATIONS.CLIENT_READ_SEQ, readSeq)
                .set(unread(side), unread);
        if (readAt != null) {
            marks = marks.set(side == Realm.COACH ? CONVERSATIONS.COACH_READ_AT : CONVERSATIONS.CLIENT_READ_AT, readAt);
        }
        marks.where(CONVERSATIONS.ID.eq(id)).execute();
    }

    /** False if there is no conversation to put away. */
    boolean setArchived(ClientId client, @Nullable Instant at) {
        return sql.update(CONVERSATIONS)
                        .set(CONVERSATIONS.ARCHIVED_AT, at)
                        .where(CONVERSATIONS.CLIENT_ID.eq(client.value()))
                        .execute()
                == 1;
    }

    private static Field<Integer> unread(Realm side) {
        return side == Realm.COACH ? CONVERSATIONS.COACH_UNREAD : CONVERSATIONS.CLIENT_UNREAD;
    }

    static Realm other(Realm side) {
        return side == Realm.COACH ? Realm.CLIENT : Realm.COACH;
    }
}
