package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.Span.Between;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However many write at once, each message gets its place, none is lost and none is there twice. */
@DatabaseTest
class ConcurrentSendingTest {

    private static final int THREADS = 20;
    private static final int MANY = 1_000;

    private @Autowired Conversing.Crew crew;
    private @Autowired AdminConversations admin;
    private @Autowired PortalConversation portal;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired PlatformTransactionManager transactions;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private UserId coach;
    private SignedIn camille;

    @BeforeEach
    void people() {
        coach = fixtures.coach("camille@example.org");
        camille = signIn.coach(coach);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest(name = "each sent {0} times")
    @ValueSource(ints = {1, 2})
    void a_thousand_messages_at_once_stand_in_one_order_without_gap_or_double(int times) throws Exception {
        ClientId claire = client(0);
        Seat ofCoach = coachIn(claire);
        Seat ofClient = ownSeat(claire);
        atOnce(MANY * times, turn -> {
            int number = turn / times;
            return sending(number % 2 == 0 ? ofCoach : ofClient, number);
        });

        List<Message> read = readByCoach(claire);
        assertThat(read)
                .extracting(Message::seq)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(read)
                .extracting(Message::body)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MANY)
                        .mapToObj(ConcurrentSendingTest::text)
                        .toList());
        assertThat(read)
                .allSatisfy(message -> assertThat(message.author())
                        .isEqualTo(numberOf(message) % 2 == 0 ? Realm.COACH : Realm.CLIENT));
        assertThat(read).extracting(Message::sentAt).isSorted();
        assertThat(readByClient(claire)).isEqualTo(read);

        assertThat(portal.unread()).isEqualTo(MANY / 2);
        signIn.coach(coach);
        assertThat(admin.unread()).isEqualTo(MANY / 2);
        assertThat(sql.select(NOTIFICATIONS.REALM, NOTIFICATIONS.OCCURRENCES)
                        .from(NOTIFICATIONS)
                        .orderBy(NOTIFICATIONS.REALM)
                        .fetch(row -> row.value1() + " " + row.value2()))
                .containsExactly("CLIENT " + MANY / 2, "COACH " + MANY / 2);
    }

    @RepeatedTest(10)
    void of_many_who_begin_a_conversation_at_once_one_does() throws Exception {
        ClientId claire = client(0);
        List<Seat> seats = List.of(coachIn(claire), ownSeat(claire));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        atOnce(THREADS, number -> () -> {
            start.await();
            return sending(seats.get(number % 2), number).call();
        });
        assertThat(sql.fetchCount(CONVERSATIONS)).isOne();
        assertThat(readByCoach(claire)).extracting(Message::seq).hasSize(THREADS);
    }

    /** Who reads locks in the same order as who writes, whatever the other conversations do. */
    @Test
    void conversations_go_on_beside_each_other_while_they_are_read() throws Exception {
        List<ClientId> clients =
                IntStream.range(0, THREADS).mapToObj(this::client).toList();
        List<Seat> seats = clients.stream()
                .flatMap(client -> Stream.of(coachIn(client), ownSeat(client)))
                .toList();
        atOnce(MANY, number -> {
            Seat seat = seats.get(number % seats.size());
            return () -> {
                Message sent = sending(seat, number).call();
                new TransactionTemplate(transactions)
                        .executeWithoutResult(open -> crew.amending().markRead(seat, sent.seq()));
                return sent;
            };
        });
        assertThat(sql.fetchCount(MESSAGES)).isEqualTo(MANY);
        assertThat(sql.fetchCount(MESSAGES, MESSAGES.SEQ.eq(MANY / THREADS))).isEqualTo(THREADS);
        assertThat(sql.fetchCount(MESSAGES, MESSAGES.SEQ.gt(MANY / THREADS))).isZero();
    }

    private ClientId client(int number) {
        return fixtures.clientWithAccount("Claire", "Martin " + number, "claire" + number + "@example.org");
    }

    private Seat coachIn(ClientId client) {
        return new Seat(client, "Claire Martin", Realm.COACH, camille.accountId(), camille.displayName(), false);
    }

    private Seat ownSeat(ClientId client) {
        SignedIn person = signIn.client(client);
        return new Seat(client, "Claire Martin", Realm.CLIENT, person.accountId(), person.displayName(), false);
    }

    /** From the seat itself, since no person may write as many messages in a second. */
    private Callable<Message> sending(Seat seat, int number) {
        Outgoing message = Outgoing.text(new UUID(0, number), text(number));
        return () -> new TransactionTemplate(transactions)
                .execute(open -> crew.writing().send(seat, message));
    }

    private void atOnce(int count, IntFunction<Callable<Message>> acts)
            throws InterruptedException, ExecutionException {
        List<Future<Message>> results =
                threads.invokeAll(IntStream.range(0, count).mapToObj(acts).toList());
        for (Future<Message> result : results) result.get();
    }

    private List<Message> readByCoach(ClientId client) {
        signIn.coach(coach);
        List<Message> all = new ArrayList<>(admin.read(client, new Between(1, Span.MOST)));
        all.addAll(admin.read(client, new Between(Span.MOST + 1, 2 * Span.MOST)));
        return all;
    }

    private List<Message> readByClient(ClientId client) {
        signIn.client(client);
        List<Message> all = new ArrayList<>(portal.read(new Between(1, Span.MOST)));
        all.addAll(portal.read(new Between(Span.MOST + 1, 2 * Span.MOST)));
        return all;
    }

    private static String text(int number) {
        return "Message " + number;
    }

    private static int numberOf(Message message) {
        return Integer.parseInt(message.body().substring("Message ".length()));
    }
}
