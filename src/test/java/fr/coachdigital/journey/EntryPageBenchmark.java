package fr.coachdigital.journey;

import static fr.coachdigital.db.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import fr.coachdigital.document.Line;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Mailbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages before signing in cost: memory on the server, weight and time in a browser that has never been here. */
class EntryPageBenchmark {

    private static final int VISITS = 10_000;
    private static final int RUNS = 5;
    private static final int LINES = 40;
    private static final long MAX_BYTES = 60 * 1024;
    private static final String EMAIL = "claire.martin@example.org";

    private static RunningProduct product;
    private static Chromium chromium;
    private static ClientId client;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_entry_benchmark");
        chromium = new Chromium();
        client = new ClientId(product.clientWithAccount("Claire", "Martin", EMAIL, RunningProduct.COACH_PASSWORD));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void ten_thousand_visits_leave_no_session() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest visit = HttpRequest.newBuilder(URI.create(product.address() + "/client/login"))
                .build();
        int before = product.sessions();
        long start = System.nanoTime();
        long welcomed = IntStream.range(0, VISITS)
                .parallel()
                .filter(number -> status(http, visit) == 200)
                .count();
        report("%,d visits to /client/login: %,d ms, sessions before %d, after %d"
                .formatted(VISITS, millisSince(start), before, product.sessions()));
        assertThat(welcomed).isEqualTo(VISITS);
        assertThat(product.sessions()).isEqualTo(before);
    }

    static Stream<String> entryPages() {
        return Stream.of(
                "/login",
                "/client/login",
                "/reset",
                "/client/reset",
                "/client/invitation/unknown",
                "/legal",
                mailedQuote());
    }

    /** A quote with as many lines as a large one has. */
    private static String mailedQuote() {
        product.sql()
                .update(CLIENTS)
                .set(CLIENTS.EMAIL, EMAIL)
                .set(CLIENTS.ADDRESS_LINE1, "4 rue des Lilas")
                .set(CLIENTS.POSTAL_CODE, "75020")
                .set(CLIENTS.CITY, "Paris")
                .where(CLIENTS.ID.eq(client.value()))
                .execute();
        new Acting(product).asCoach(() -> {
            IssuerEditor issuer = product.bean(IssuerEditor.class);
            issuer.change(IssuerSamples.complete(issuer.current().version()));
            AdminQuotes quotes = product.bean(AdminQuotes.class);
            List<Line> lines = IntStream.rangeClosed(1, LINES)
                    .mapToObj(number -> QuoteLab.hours("Séance de coaching n°\u00a0" + number, "1.5"))
                    .toList();
            QuoteId id = quotes.draft(QuoteLab.data(client, "Accompagnement d’un an", lines));
            quotes.send(id, quotes.find(id).orElseThrow().version(), "");
            return id;
        });
        Mailbox mails = new Mailbox(product.sql(), product.bean(Sealing.class));
        return "/d/" + mails.newest(EMAIL).token();
    }

    @ParameterizedTest
    @MethodSource("entryPages")
    void an_entry_page_weighs_at_most_60_KB(String path) {
        List<Long> paints = new ArrayList<>();
        long bytes = 0;
        for (int run = 0; run < RUNS; run++) {
            Page page = chromium.newPerson();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            page.navigate(product.address() + path);
            page.waitForLoadState(LoadState.LOAD);
            paints.add(firstPaint(page));
            bytes = List.copyOf(responses).stream()
                    .map(Response::request)
                    .filter(request -> !isFetchedAhead(request))
                    .mapToLong(EntryPageBenchmark::size)
                    .sum();
            page.context().close();
        }
        report("%s: %.1f KB, first paint ms %s".formatted(path, bytes / 1024.0, sorted(paints)));
        assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES);
    }

    @Test
    void signing_in_leads_quickly_to_the_dashboard() {
        report("submit to dashboard ms, at once: " + sorted(signIns(0)));
        report("submit to dashboard ms, after three seconds of typing: " + sorted(signIns(3_000)));
    }

    private static List<Long> signIns(int typing) {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Page page = chromium.newPerson();
            page.navigate(product.address() + "/client/login");
            page.locator("input[name=username]").fill(EMAIL);
            page.locator("input[name=password]").fill(RunningProduct.COACH_PASSWORD);
            page.waitForTimeout(typing);
            long start = System.nanoTime();
            page.locator("input[name=password]").press("Enter");
            page.locator("h1", new Page.LocatorOptions().setHasText("Claire")).waitFor();
            times.add(millisSince(start));
            page.context().close();
        }
        return times;
    }

    private static long firstPaint(Page page) {
        Object moment = page.evaluate("""
                () => new Promise(seen => new PerformanceObserver(list => list
                        .getEntriesByName('first-contentful-paint')
                        .forEach(entry => seen(entry.startTime)))
                    .observe({ type: 'paint', buffered: true }))
                """);
        return ((Number) moment).longValue();
    }

    /** What is fetched ahead for the portal comes when the page is already there. */
    private static boolean isFetchedAhead(Request request) {
        return request.allHeaders().getOrDefault("sec-purpose", "").startsWith("prefetch");
    }

    private static long size(Request request) {
        Sizes sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static int status(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            return -1;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String sorted(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.toString(sorted);
    }

    private static void report(String line) {
        System.out.println("[bench] " + line);
    }
}
