package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.EMAILS;
import static fr.coachdigital.db.Tables.INVITATION_LINKS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.account.InvitationRefused.Reason;
import fr.coachdigital.db.tables.records.ClientUsersRecord;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.QuickHasher;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.Mailbox.Letter;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** AUT-06, 07, 08: the link of an invitation is a secret that works once, for a week. */
@DatabaseTest
class InvitationTest {

    private static final String CLAIRE = "claire@example.org";
    private static final String COACH = "camille@example.org";
    private static final String CHOSEN = "huit navets dorés au four";
    private static final ClientOrigin ORIGIN = new ClientOrigin("198.19.0.1", "test");

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final Invitations invitations;
    private final InvitationAcceptance acceptance;
    private final LiveUpdates live;
    private final QuickHasher hasher;
    private final Mailbox mailbox;
    private ClientId claire;
    private UserId coach;

    InvitationTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            Invitations invitations,
            InvitationAcceptance acceptance,
            LiveUpdates live,
            QuickHasher hasher,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.live = live;
        this.hasher = hasher;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void a_coach_and_a_client() {
        coach = fixtures.coach(COACH);
        claire = fixtures.client("Claire", "Martin", CLAIRE);
    }

    private Letter invite() {
        signIn.coach(coach);
        invitations.invite(claire);
        signIn.nobody();
        return mailbox.newest(CLAIRE);
    }

    private ClientUsersRecord row() {
        return sql.selectFrom(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(claire.value()))
                .fetchSingle();
    }

    private AccountState state() {
        return AccountState.valueOf(
                sql.select(CLIENT_ACCOUNTS.STATE).from(CLIENT_ACCOUNTS).fetchSingle(CLIENT_ACCOUNTS.STATE));
    }

    private MvcTestResult accept(Browser browser, String path) {
        return browser.send(path, "password", CHOSEN, "repeat", CHOSEN);
    }

    @Test
    void the_mail_has_the_subject_the_sender_and_the_link_that_were_agreed() {
        Letter letter = invite();
        assertThat(letter.subject()).isEqualTo("Invitation à rejoindre Coach Digital");
        assertThat(letter.from()).isEqualTo("coachdigitalparis@gmail.com");
        assertThat(letter.link()).matches("http://localhost/client/invitation/[A-Za-z0-9_-]{43}");
    }

    @Test
    void the_token_is_nowhere_in_the_database() {
        Letter letter = invite();
        assertThat(row().getInvitationToken())
                .matches("[0-9a-f]{64}")
                .isEqualTo(SecretToken.hashOf(letter.token()))
                .isNotEqualTo(letter.token());
        assertThat(row().getInvitationSentAt()).isEqualTo(TestClock.START);
        assertThat(sql.fetch(EMAILS).formatCSV()
                        + sql.fetch(CLIENT_USERS).formatCSV()
                        + sql.fetch(INVITATION_LINKS).formatCSV()
                        + sql.fetch(AUDIT_EVENTS).formatCSV())
                .doesNotContain(letter.token());
    }

    @Test
    void the_link_is_what_the_product_is_called_whatever_a_request_claims() { // AUT-08
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("evil.example");
        request.addHeader("Host", "evil.example");
        request.addHeader("X-Forwarded-Host", "evil.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThat(invite().link()).startsWith("http://localhost/client/invitation/");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void it_lives_seven_days() {
        Letter letter = invite();
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(new Browser(server).open(letter.path())).hasStatus(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(new Browser(server).open(letter.path())).hasStatus(410);
        assertThat(state()).isEqualTo(AccountState.EXPIRED);
        assertThat(accept(new Browser(server), letter.path())).hasStatus(410);
    }

    @Test
    void opening_it_is_recorded_and_consumes_nothing() throws Exception { // AUT-08
        Letter letter = invite();
        assertThat(state()).isEqualTo(AccountState.SENT);
        LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        LiveUpdates.Subscription subscription = live.subscribe(AccountTopics.CLIENT_ACCOUNT, news::add);
        try {
            clock.advance(Duration.ofHours(1));
            assertThat(new Browser(server)
                            .request(HttpMethod.HEAD, letter.path())
                            .exchange())
                    .hasStatus(200);
            clock.advance(Duration.ofHours(1));
            MvcTestResult answer = new Browser(server).open(letter.path());
            assertThat(answer)
                    .hasStatus(200)
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .headers()
                    .hasHeaderSatisfying(
                            "Cache-Control",
                            values -> assertThat(values.getFirst()).contains("no-store"));
            assertThat(answer.getRequest().getSession(false)).isNull();
            assertThat(Browser.page(answer).select("h1").text()).contains("Claire");
            assertThat(Browser.page(answer).text()).contains("Camille Laurent");
            assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo((long) claire.value());
        } finally {
            subscription.close();
        }
        assertThat(state()).isEqualTo(AccountState.OPENED);
        assertThat(row().getInvitationOpenedAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        assertThat(accept(new Browser(server), letter.path())).hasRedirectedUrl("/client/dashboard");
    }

    @Test
    void accepting_opens_the_account_and_signs_in_and_tells_the_coach() throws Exception {
        hasher.work();
        Letter letter = invite();
        clock.advance(Duration.ofMinutes(5));
        Instant now = clock.instant();
        Browser browser = new Browser(server);
        LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        LiveUpdates.Subscription subscription = live.subscribe(AccountTopics.CLIENT_ACCOUNT, news::add);
        try {
            assertThat(accept(browser, letter.path())).hasStatus(302).hasRedirectedUrl("/client/dashboard");
            assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo((long) claire.value());
        } finally {
            subscription.close();
        }

        ClientUsersRecord row = row();
        assertThat(row.getIsActive()).isTrue();
        assertThat(row.getLastLogin()).isEqualTo(now);
        assertThat(row.getInvitationAcceptedAt()).isEqualTo(now);
        assertThat(row.getInvitationToken()).isNull();
        assertThat(row.getInvitationExpires()).isNull();
        assertThat(row.getPasswordHash()).startsWith("{hmac384-bcrypt}$2a$12$");
        assertThat(state()).isEqualTo(AccountState.ACCEPTED);
        assertThat(browser.open("/client/login")).hasRedirectedUrl("/client/dashboard");
        assertThat(told()).containsExactly("INVITATION_ACCEPTED");
        assertThat(sql.select(NOTIFICATIONS.ACTOR_NAME).from(NOTIFICATIONS).fetchSingle(NOTIFICATIONS.ACTOR_NAME))
                .isEqualTo("Claire Martin");
        assertThat(mailbox.to(COACH)).as("the bell writes, if it must").isEmpty();
        assertThat(sql.select(AUDIT_EVENTS.ACTION).from(AUDIT_EVENTS).fetch(AUDIT_EVENTS.ACTION))
                .containsExactly("invitation.sent", "invitation.accepted");
    }

    @Test
    void a_bad_password_leaves_the_link_alive() { // AUT-01, 04
        Letter letter = invite();
        Browser browser = new Browser(server);
        for (String bad :
                List.of("", "vélo-pluie-42z", "coachdigitalparis1", "Claire Martin 2026", "motdepassemotdepasse")) {
            assertThat(browser.send(letter.path(), "password", bad, "repeat", bad))
                    .as(bad)
                    .hasStatus(422);
        }
        assertThat(browser.send(letter.path(), "password", CHOSEN, "repeat", CHOSEN + "x"))
                .hasStatus(422);
        assertThat(row().getPasswordHash()).isEmpty();
        assertThat(accept(browser, letter.path())).hasStatus(302);
    }

    @Test
    void all_dead_links_are_one_page() {
        Letter former = invite();
        Letter revoked = invite();
        assertThat(former.link()).isNotEqualTo(revoked.link());
        signIn.coach(coach);
        invitations.revoke(claire);
        signIn.nobody();
        assertThat(state()).isEqualTo(AccountState.REVOKED);
        Letter expired = invite();
        clock.advance(Duration.ofDays(8));
        String page = deadPage(expired.path());
        Letter used = invite();
        assertThat(accept(new Browser(server), used.path())).hasStatus(302);

        assertThat(deadPage(used.path())).isEqualTo(page);
        assertThat(deadPage(former.path())).isEqualTo(page);
        assertThat(deadPage(revoked.path())).isEqualTo(page);
        assertThat(deadPage("/client/invitation/" + "A".repeat(43))).isEqualTo(page);
        assertThat(deadPage("/client/invitation/x")).isEqualTo(page);
        assertThat(deadPage("/client/invitation/" + row().getPasswordHash().hashCode()))
                .isEqualTo(page);
    }

    /** What looking, and trying to accept, answer; the same but for the address in the form. */
    private String deadPage(String path) {
        MvcTestResult seen = new Browser(server).open(path);
        MvcTestResult sent = accept(new Browser(server), path);
        assertThat(seen).hasStatus(410);
        assertThat(sent).hasStatus(410);
        assertThat(Browser.plainBody(sent)).isEqualTo(Browser.plainBody(seen));
        return Browser.plainBody(seen).replace(path, "…");
    }

    @Test
    void the_stored_hash_is_not_a_token() {
        invite();
        assertThat(new Browser(server).open("/client/invitation/" + row().getInvitationToken()))
                .hasStatus(410);
    }

    @Test
    void sending_again_kills_the_former_link() {
        Letter first = invite();
        Letter second = invite();
        assertThat(new Browser(server).open(first.path())).hasStatus(410);
        assertThat(new Browser(server).open(second.path())).hasStatus(200);
        signIn.coach(coach);
        int mails = mailbox.count();
        String copied = invitations.createLink(claire).getPath();
        signIn.nobody();
        assertThat(mailbox.count()).as("a copied link is not mailed").isEqualTo(mails);
        assertThat(new Browser(server).open(second.path())).hasStatus(410);
        assertThat(new Browser(server).open(copied)).hasStatus(200);
    }

    @Test
    void whoever_holds_a_dead_link_can_ask_for_another_once_a_day() {
        Letter dead = invite();
        clock.advance(Duration.ofDays(8));
        Browser browser = new Browser(server);
        MvcTestResult unknown = browser.send("/client/invitation/" + "A".repeat(43), "again", "1");
        for (int i = 0; i < 3; i++) {
            MvcTestResult known = browser.send(dead.path(), "again", "1");
            assertThat(Browser.plainBody(known)).isEqualTo(Browser.plainBody(unknown));
            assertThat(known.getResponse().getStatus())
                    .isEqualTo(unknown.getResponse().getStatus());
        }
        assertThat(told()).containsExactly("INVITATION_ASKED");
        assertThat(occurrences()).isOne();

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        browser.send(dead.path(), "again", "1");
        assertThat(occurrences()).isEqualTo(2);

        invite();
        assertThat(told()).as("the request is answered").isEmpty();
    }

    /** What the coach is told of and is not settled. */
    private List<String> told() {
        return sql.select(NOTIFICATIONS.KIND)
                .from(NOTIFICATIONS)
                .where(NOTIFICATIONS.REALM.eq("COACH"))
                .and(NOTIFICATIONS.ACCOUNT_ID.eq(coach.value()))
                .and(NOTIFICATIONS.DONE_AT.isNull())
                .orderBy(NOTIFICATIONS.ID)
                .fetch(NOTIFICATIONS.KIND);
    }

    private int occurrences() {
        return sql.select(NOTIFICATIONS.OCCURRENCES).from(NOTIFICATIONS).fetchSingle(NOTIFICATIONS.OCCURRENCES);
    }

    @Test
    void twenty_at_once_ask_for_another_and_the_coach_is_told_once() throws Exception {
        Letter dead = invite();
        clock.advance(Duration.ofDays(8));
        Together.call(20, () -> {
            acceptance.askForAnother(dead.token());
            return "";
        });
        assertThat(occurrences()).isOne();
    }

    @Test
    void of_twenty_at_once_one_accepts() throws Exception { // AUT-07
        Letter letter = invite();
        List<Object> results = Together.call(20, () -> acceptance.accept(letter.token(), new Secret(CHOSEN), ORIGIN));
        assertThat(results).filteredOn(SignedIn.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(LinkDead.class::isInstance).hasSize(19);
        assertThat(occurrences()).isOne();
        assertThat(row().getInvitationToken()).isNull();
    }

    @Test
    void a_client_without_an_address_is_not_invited() {
        ClientId client = fixtures.client(columns -> columns.setFirstName("Sans adresse"));
        refused(client, Reason.NO_EMAIL);
    }

    @Test
    void a_client_with_an_account_is_not_invited_nor_is_a_disabled_one() {
        ClientId client = fixtures.clientWithAccount("Paul", "Durand", "paul@example.org");
        refused(client, Reason.ACCOUNT_EXISTS);
        signIn.coach(coach);
        invitations.deactivate(client);
        refused(client, Reason.ACCOUNT_EXISTS);
    }

    @Test
    void an_address_that_belongs_to_another_client_is_told_to_the_coach() { // AUT-18
        fixtures.clientWithAccount("Paul", "Durand", CLAIRE.toUpperCase(Locale.ROOT));
        refused(claire, Reason.ADDRESS_TAKEN);
    }

    @Test
    void an_archived_client_and_one_that_is_not_there_are_not_invited() {
        sql.update(CLIENTS).set(CLIENTS.ARCHIVED_AT, TestClock.START).execute();
        refused(claire, Reason.ARCHIVED);
        refused(new ClientId(claire.value() + 1000), Reason.NO_CLIENT);
    }

    private void refused(ClientId client, Reason reason) {
        int mails = mailbox.count();
        signIn.coach(coach);
        assertThatThrownBy(() -> invitations.invite(client))
                .isInstanceOfSatisfying(
                        InvitationRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> invitations.createLink(client))
                .isInstanceOfSatisfying(
                        InvitationRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        signIn.nobody();
        assertThat(mailbox.count()).isEqualTo(mails);
    }

    @Test
    void two_clients_with_one_address_invited_at_once_are_one_invitation() throws Exception {
        for (int round = 0; round < 5; round++) {
            String address = "shared" + round + "@example.org";
            List<ClientId> twins =
                    List.of(fixtures.client("Un", "Jumeau", address), fixtures.client("Deux", "Jumeau", address));
            AtomicInteger next = new AtomicInteger();
            List<Object> results = Together.call(2, () -> {
                signIn.coach(coach);
                invitations.invite(twins.get(next.getAndIncrement()));
                return "invited";
            });
            assertThat(results).filteredOn("invited"::equals).hasSize(1);
            assertThat(results)
                    .filteredOn(InvitationRefused.class::isInstance)
                    .singleElement()
                    .extracting(refusal -> ((InvitationRefused) refusal).reason())
                    .isEqualTo(Reason.ADDRESS_TAKEN);
            assertThat(mailbox.to(address)).hasSize(1);
        }
    }

    @Test
    void one_client_invited_twice_at_once_has_one_living_link() throws Exception {
        List<Object> results = Together.call(4, () -> {
            signIn.coach(coach);
            invitations.invite(claire);
            return "invited";
        });
        assertThat(results).containsOnly("invited");
        assertThat(mailbox.to(CLAIRE))
                .filteredOn(letter -> acceptance.open(letter.token()).isPresent())
                .hasSize(1);
    }
}
