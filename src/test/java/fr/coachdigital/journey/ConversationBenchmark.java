package fr.coachdigital.journey;

import static org.awaitility.Awaitility.await;

import fr.coachdigital.account.Invitations;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How soon a message stands on the other side's page with many portals open, what an open portal costs in memory, and how a
 * conversation of 100,000 messages opens. Product, database and the pages' other ends share the machine and, the database
 * aside, one JVM. Prints; asserts nothing about time.
 */
class ConversationBenchmark {

    private static final int PORTALS = 200;
    private static final int[] LEVELS = {200, 50, 2};
    private static final int SENT = 300;
    private static final int PER_SECOND = 20;
    private static final int USUAL = 50;
    private static final int LONG = 100_000;
    private static final int ROUNDS = 7;
    private static final String PASSWORD = "douze tulipes au balcon";
    private static final String MESSAGES = "/client/messages";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(42);
    private static RunningProduct product;
    private static Acting acting;
    private static AdminConversations admin;
    private static PortalConversation portal;
    private static ManyMessages many;
    private static ClientId model;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_conversation_benchmark");
        acting = new Acting(product);
        admin = product.bean(AdminConversations.class);
        portal = product.bean(PortalConversation.class);
        many = new ManyMessages(product.sql());
        model = new ClientId(product.clientWithAccount("Nora", "Petit", "nora@example.org", PASSWORD));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private record Online(ClientId client, SignedIn person, WirePortal page) {}

    @Test
    void messages_with_many_portals_open() {
        List<ClientId> clients = many.clients(PORTALS, model);
        clients.forEach(client -> many.converse(client, USUAL));
        List<Online> online = new ArrayList<>(open(clients, 5));
        WirePortal coach = coachPage(clients.getFirst());
        exchange(online, coach, SENT);
        leave(online);

        long empty = heap();
        long start = System.nanoTime();
        online.addAll(open(clients, PORTALS));
        report("%d portals opened one after the other in %.0f s".formatted(PORTALS, millisSince(start) / 1e3));
        reportHeap("heap per open portal, both ends of its connection", empty, PORTALS);
        report("threads of the JVM: %d"
                .formatted(ManagementFactory.getThreadMXBean().getThreadCount()));
        for (int level : LEVELS) {
            if (level < online.size()) shrinkTo(level, online, empty);
            exchange(online, coach, SENT);
        }
        leave(online);
        coach.close();
    }

    private static void shrinkTo(int level, List<Online> online, long empty) {
        List<Online> rest = online.subList(level, online.size());
        int gone = rest.size();
        leave(rest);
        report("heap after %d of %d portals were left: %,d KB above none"
                .formatted(gone, gone + level, (heap() - empty) / 1024));
    }

    private static List<Online> open(List<ClientId> clients, int count) {
        List<Online> opened = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            WirePortal page = WirePortal.signedIn(
                    HTTP, product.address() + "/client/login", ManyMessages.email(number), PASSWORD);
            page.open(MESSAGES);
            page.lookAtTheEnd();
            page.log().forget();
            ClientId client = clients.get(number);
            opened.add(new Online(client, acting.client(client), page));
        }
        return opened;
    }

    private static WirePortal coachPage(ClientId open) {
        WirePortal page = WirePortal.signedIn(
                HTTP, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        page.open("/admin/messages/" + open.value());
        page.lookAtTheEnd();
        return page;
    }

    private static void leave(List<Online> online) {
        int before = product.sessions();
        int gone = online.size();
        acting.asCoach(() -> {
            online.forEach(one -> product.bean(Invitations.class).endSessions(one.client()));
            return true;
        });
        await().atMost(Duration.ofMinutes(1)).until(() -> product.sessions() <= before - gone);
        online.forEach(one -> one.page().close());
        online.clear();
    }

    /** Two of three messages go to a client, one comes to the coach from the client whose conversation is open there. */
    private static void exchange(List<Online> online, WirePortal coach, int count) {
        SignedIn camille = acting.coach();
        List<CompletableFuture<Long>> shown = new ArrayList<>();
        long[] called = new long[count];
        double[] calls = new double[count];
        long next = System.nanoTime();
        for (int number = 0; number < count; number++) {
            boolean toCoach = number % 3 == 0;
            Online one = toCoach ? online.getFirst() : online.get(RANDOM.nextInt(online.size()));
            String word = "Mot" + UUID.randomUUID().toString().replace("-", "");
            WirePortal receiver = toCoach ? coach : one.page();
            receiver.log().forget();
            shown.add(receiver.arrival(word));
            Outgoing message = Outgoing.text(UUID.randomUUID(), word + " : on se voit à 10 h ?");
            called[number] = System.nanoTime();
            if (toCoach) Acting.as(one.person(), Roles.CLIENT, () -> portal.send(message));
            else Acting.as(camille, Roles.COACH, () -> admin.send(one.client(), message));
            calls[number] = millisSince(called[number]);
            // Nobody writes as much in real life.
            product.bean(RateLimits.class).giveBack(RateLimit.MESSAGES, (toCoach ? one.person() : camille).getName());
            next += TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        double[] toClients = latencies(shown, called, false);
        double[] toCoach = latencies(shown, called, true);
        report("%d portals open, %d messages at %d a second, ms from the call to the frame:"
                .formatted(online.size(), count, PER_SECOND));
        report("  to clients   %s".formatted(percentiles(toClients)));
        report("  to the coach %s".formatted(percentiles(toCoach)));
        report("  the call     %s".formatted(percentiles(calls)));
    }

    private static double[] latencies(List<CompletableFuture<Long>> shown, long[] called, boolean toCoach) {
        List<Double> millis = new ArrayList<>();
        for (int number = 0; number < called.length; number++) {
            if ((number % 3 == 0) != toCoach) continue;
            long arrived = shown.get(number).orTimeout(30, TimeUnit.SECONDS).join();
            millis.add((arrived - called[number]) / 1e6);
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void a_conversation_of_a_hundred_thousand_messages() {
        long start = System.nanoTime();
        many.converse(model, LONG);
        report("%,d messages written in %.1f s".formatted(LONG, millisSince(start) / 1e3));
        LocalDate middle = LocalDate.ofInstant(ManyMessages.sentAt(LONG / 2, LONG), ZoneId.of("Europe/Paris"));
        measure("state and the newest 50", () -> {
            portal.state();
            return portal.read(new Span.Latest(USUAL));
        });
        measure("a page back from the middle", () -> portal.read(new Span.Before(LONG / 2, USUAL)));
        measure("go to a day in the middle", () -> {
            int first = portal.firstOn(middle).orElseThrow();
            return portal.read(new Span.Between(first - 25, first + 25));
        });
        measure("search with one hit", () -> portal.search(ManyMessages.RARE));
        measure("search with 10,000 hits", () -> portal.search(ManyMessages.FREQUENT));
        measure("search with two words, one hit", () -> portal.search("projet [99999]"));
        measure("search without a hit", () -> portal.search("introuvable"));
        measureOpening();
    }

    private static void measure(String what, Supplier<?> reading) {
        SignedIn person = acting.client(model);
        for (int round = 0; round < ROUNDS; round++) Acting.as(person, Roles.CLIENT, reading);
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Acting.as(person, Roles.CLIENT, reading);
            millis[round] = millisSince(start);
        }
        report("  %-32s %8.1f ms".formatted(what, median(millis)));
    }

    /** From asking for the page, with all that a browser asks until the words are there. */
    private static void measureOpening() {
        WirePortal page = WirePortal.signedIn(HTTP, product.address() + "/client/login", "nora@example.org", PASSWORD);
        double[] millis = new double[ROUNDS];
        for (int round = -2 * ROUNDS; round < ROUNDS; round++) {
            page = page.anotherWindow();
            CompletableFuture<Long> shown = page.arrival(ManyMessages.numbered(LONG));
            long start = System.nanoTime();
            page.open(MESSAGES);
            long arrived = shown.orTimeout(30, TimeUnit.SECONDS).join();
            if (round >= 0) millis[round] = (arrived - start) / 1e6;
            page.close();
        }
        report("  %-32s %8.1f ms".formatted("from the request to the words", median(millis)));
    }

    private static void reportHeap(String what, long before, int portals) {
        report("%s: %,d KB".formatted(what, (heap() - before) / 1024 / portals));
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static String percentiles(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return "p50 %6.1f  p95 %6.1f  p99 %6.1f  most %6.1f"
                .formatted(at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double median(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String line) {
        System.out.printf(
                "[bench] %s   (load %.1f)%n",
                line, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
