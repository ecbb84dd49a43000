package fr.coachdigital.journey;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;

import fr.coachdigital.shared.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Clients with conversations of any length, written straight into the tables. */
final class ManyMessages {

    /** In one message of a conversation, about in the middle. */
    static final String RARE = "aiguille";

    /** In every tenth message. */
    static final String FREQUENT = "devis";

    private static final int AT_ONCE = 1_000;
    private static final Duration APART = Duration.ofMinutes(10);
    private static final Instant END = Instant.parse("2026-11-25T12:00:00Z");

    private final DSLContext sql;

    ManyMessages(DSLContext sql) {
        this.sql = sql;
    }

    /** Clients who share the password of one who is there. */
    List<ClientId> clients(int count, ClientId model) {
        String hash = sql.select(CLIENT_USERS.PASSWORD_HASH)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(model.value()))
                .fetchSingle(CLIENT_USERS.PASSWORD_HASH);
        return IntStream.range(0, count)
                .mapToObj(number -> client(number, hash))
                .toList();
    }

    private ClientId client(int number, String hash) {
        int id = sql.insertInto(CLIENTS)
                .set(CLIENTS.FIRST_NAME, "Claire")
                .set(CLIENTS.LAST_NAME, "Martin " + number)
                .set(CLIENTS.KIND, "PERSON")
                .returning(CLIENTS.ID)
                .fetchSingle(CLIENTS.ID);
        sql.insertInto(CLIENT_USERS)
                .set(CLIENT_USERS.CLIENT_ID, id)
                .set(CLIENT_USERS.EMAIL, email(number))
                .set(CLIENT_USERS.PASSWORD_HASH, hash)
                .execute();
        return new ClientId(id);
    }

    static String email(int number) {
        return "claire" + number + "@example.org";
    }

    /** Lets both sides have read so many messages, ten minutes apart. */
    void converse(ClientId client, int count) {
        int conversation = sql.insertInto(CONVERSATIONS)
                .set(CONVERSATIONS.CLIENT_ID, client.value())
                .set(CONVERSATIONS.LAST_SEQ, count)
                .set(CONVERSATIONS.LAST_MESSAGE_AT, sentAt(count, count))
                .set(CONVERSATIONS.COACH_READ_SEQ, count)
                .set(CONVERSATIONS.CLIENT_READ_SEQ, count)
                .returning(CONVERSATIONS.ID)
                .fetchSingle(CONVERSATIONS.ID);
        for (int first = 1; first <= count; first += AT_ONCE) {
            sql.insertInto(MESSAGES)
                    .columns(
                            MESSAGES.CONVERSATION_ID,
                            MESSAGES.SEQ,
                            MESSAGES.MESSAGE_KEY,
                            MESSAGES.AUTHOR_REALM,
                            MESSAGES.AUTHOR_ID,
                            MESSAGES.AUTHOR_NAME,
                            MESSAGES.BODY,
                            MESSAGES.CREATED_AT)
                    .valuesOfRows(IntStream.range(first, Math.min(first + AT_ONCE, count + 1))
                            .mapToObj(seq -> DSL.row(
                                    conversation,
                                    seq,
                                    UUID.randomUUID().toString(),
                                    seq % 2 == 0 ? "COACH" : "CLIENT",
                                    1,
                                    seq % 2 == 0 ? "Camille Laurent" : "Claire Martin",
                                    body(seq, count),
                                    sentAt(seq, count)))
                            .toList())
                    .execute();
        }
        sql.execute("ANALYZE TABLE messages");
    }

    private static String body(int seq, int count) {
        String about = seq == count / 2 ? RARE : seq % 10 == 0 ? FREQUENT : "projet";
        return numbered(seq) + " Bonjour, j’ai bien reçu votre dernier message au sujet du " + about
                + ". On en reparle demain matin si cela vous convient ?";
    }

    /** How the message of this number begins. */
    static String numbered(int seq) {
        return "[" + seq + "]";
    }

    static Instant sentAt(int seq, int count) {
        return END.minus(APART.multipliedBy(count - seq + 1L));
    }
}
