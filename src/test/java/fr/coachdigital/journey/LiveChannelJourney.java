package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.coachdigital.account.Presence;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.SystemCaller;
import fr.coachdigital.platform.ui.NavBadge;
import fr.coachdigital.shared.ClientId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** News reach an open page whatever becomes of its connections, and the person knows when they cannot. */
class LiveChannelJourney {

    private static final String CLIENT = "nora@example.org";
    private static final String PASSWORD = "douze tulipes au balcon";
    private static final String BAR = "vaadin-connection-indicator .v-status-message";

    private static RunningProduct product;
    private static Chromium chromium;
    private static ClientId client;
    private static final AtomicInteger UNREAD = new AtomicInteger();

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_live_channel");
        product.add("unreadForTheJourney", new Unread());
        chromium = new Chromium();
        client = new ClientId(product.clientWithAccount("Nora", "Petit", CLIENT, PASSWORD));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void news_come_though_push_was_swallowed_and_what_is_being_typed_stays() {
        Page coach = chromium.newPerson();
        coach.routeWebSocket("**/*", LiveChannelJourney::swallowWhatTheServerSays);
        signIn(coach);
        coach.navigate(product.address() + "/admin/clients");
        Locator search = coach.locator("vaadin-text-field input").first();
        search.pressSequentially("Pet");
        long start = System.nanoTime();
        int before = failedMails();

        aMailFails();
        assertThat(count(coach)).containsText(String.valueOf(before + 1), within(30));
        report("news without push after", start);
        assertThat(search).hasValue("Pet", new LocatorAssertions.HasValueOptions().setTimeout(8_000));
        assertThat(search).isFocused();

        // By requests from now on, or by another channel if the browser opens one in time: the news come either way.
        long again = System.nanoTime();
        aMailFails();
        assertThat(count(coach)).containsText(String.valueOf(before + 2), within(15));
        report("the next news after", again);
        coach.context().close();
    }

    @Test
    void a_lost_connection_is_told_in_one_line_which_goes_by_itself() {
        Page coach = chromium.newPerson();
        signIn(coach);
        assertThat(coach.locator(BAR)).hasCSS("opacity", "0");
        int before = failedMails();

        coach.context().setOffline(true);
        assertThat(coach.locator(BAR)).hasCSS("opacity", "1");
        assertThat(coach.locator(BAR)).hasText(Pattern.compile("Connexion perdue\\. Ce que vous écrivez est gardé"));
        assertThat(coach.locator(BAR)).hasAttribute("role", "status");
        assertThat(shell(coach)).hasAttribute("data-live", "lost");
        aMailFails();

        long back = System.nanoTime();
        coach.context().setOffline(false);
        assertThat(coach.locator(BAR)).hasCSS("opacity", "0", new LocatorAssertions.HasCSSOptions().setTimeout(20_000));
        report("the bar went after", back);
        assertThat(count(coach)).containsText(String.valueOf(before + 1), within(20));
        report("the news came after", back);
        coach.context().close();
    }

    @Test
    void what_waits_stands_before_the_title_of_the_window_and_follows() {
        UNREAD.set(3);
        Page coach = chromium.newPerson();
        signIn(coach);
        assertThat(coach).hasTitle(Pattern.compile("^\\(3\\) .* – Coach Digital$"));

        UNREAD.set(0);
        product.bean(LiveUpdates.class).publish("journey.unread", 0);
        assertThat(coach).hasTitle(Pattern.compile("^[^(].* – Coach Digital$"));

        UNREAD.set(120);
        product.bean(LiveUpdates.class).publish("journey.unread", 0);
        assertThat(coach).hasTitle(Pattern.compile("^\\(99\\+\\) "));
        UNREAD.set(0);
        coach.context().close();
    }

    @Test
    void a_client_is_here_while_a_page_of_theirs_is_in_sight() {
        Page computer = chromium.newPerson();
        Page phone = chromium.newPerson();
        for (Page page : new Page[] {computer, phone}) {
            Doors.signIn(page, product.address() + "/client/login", CLIENT, PASSWORD);
        }
        await().until(LiveChannelJourney::isClientHere);
        assertThat(shell(phone)).hasAttribute("data-live", "push");
        assertThat(shell(computer)).hasAttribute("data-live", "push");

        computer.navigate("about:blank");
        assertThat(isClientHere()).isTrue();
        phone.navigate("about:blank");
        await().atMost(Duration.ofSeconds(5)).until(() -> !isClientHere());
        computer.context().close();
        phone.context().close();
    }

    @Test
    void a_session_that_was_lost_is_told_and_leads_back_to_the_page() {
        Page coach = chromium.newPerson();
        signIn(coach);
        coach.locator("vaadin-side-nav-item[path='admin/clients']").click();
        coach.waitForURL(product.address() + "/admin/clients");

        product.forgetSessions();
        coach.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
        assertThat(coach.locator(".v-system-error")).containsText("Votre session a pris fin", within(15));
        coach.locator(".v-system-error").click();
        coach.waitForURL(Pattern.compile(".*/login\\?.*next=%2Fadmin%2Fclients.*"));
        coach.locator("input[name=username]").fill(RunningProduct.COACH);
        coach.locator("input[name=password]").fill(RunningProduct.COACH_PASSWORD);
        coach.locator("input[name=password]").press("Enter");
        coach.waitForURL(product.address() + "/admin/clients");
        coach.context().close();
    }

    /** As some proxies do: the socket opens, the page may speak, and nothing comes back. */
    private static void swallowWhatTheServerSays(WebSocketRoute page) {
        WebSocketRoute server = page.connectToServer();
        server.onMessage(message -> {});
    }

    private static void signIn(Page coach) {
        Doors.signIn(coach, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        assertThat(shell(coach)).hasAttribute("data-live", Pattern.compile(".+"), attributeWithin(20));
    }

    private static Locator shell(Page page) {
        return page.locator(".shell");
    }

    private static Locator count(Page coach) {
        return coach.locator("vaadin-side-nav-item[path='admin/emails'] .live-count");
    }

    private static LocatorAssertions.ContainsTextOptions within(int seconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(seconds * 1_000);
    }

    private static LocatorAssertions.HasAttributeOptions attributeWithin(int seconds) {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(seconds * 1_000);
    }

    private static boolean isClientHere() {
        return product.bean(SystemCaller.class)
                .call(() -> product.bean(Presence.class).isHere(client));
    }

    private static int failedMails() {
        return product.sql().fetchCount(EMAILS, EMAILS.STATE.eq("FAILED"));
    }

    private static void aMailFails() {
        long id = product.sql()
                .insertInto(EMAILS)
                .set(EMAILS.MESSAGE_ID, "<" + UUID.randomUUID() + "@example.org>")
                .set(EMAILS.KIND, "journey")
                .set(EMAILS.TO_EMAIL, CLIENT)
                .set(EMAILS.FROM_EMAIL, RunningProduct.COACH)
                .set(EMAILS.SUBJECT, "Bonjour")
                .set(EMAILS.TEXT_BODY, "Bonjour")
                .set(EMAILS.HTML_BODY, "<p>Bonjour</p>")
                .set(EMAILS.STATE, "FAILED")
                .returning(EMAILS.ID)
                .fetchSingle(EMAILS.ID);
        product.bean(LiveUpdates.class).publish(MailTopics.CHANGED, id);
    }

    private static void report(String what, long since) {
        System.out.printf("[live] %s %,d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }

    /** As a feature would count what its person has not read. */
    private static final class Unread implements NavBadge {

        @Override
        public String path() {
            return "/admin/clients";
        }

        @Override
        public int count() {
            return UNREAD.get();
        }

        @Override
        public String words(int count) {
            return count + " non lus";
        }

        @Override
        public String topic() {
            return "journey.unread";
        }

        @Override
        public boolean inTitle() {
            return true;
        }
    }
}
