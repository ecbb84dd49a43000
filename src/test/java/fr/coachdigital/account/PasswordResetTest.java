package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.Mailbox.Letter;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** AUT-06, 07, 08, 09: forgotten passwords. */
@DatabaseTest
class PasswordResetTest {

    private static final String CLAIRE = "claire@example.org";
    private static final String CHOSEN = "huit navets dorés au four";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final TestClock clock;
    private final PasswordReset reset;
    private final Mailbox mailbox;
    private ClientId claire;

    PasswordResetTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            TestClock clock,
            PasswordReset reset,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.clock = clock;
        this.reset = reset;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void claire_has_an_account() {
        claire = fixtures.clientWithAccount("Claire", "Martin", CLAIRE);
    }

    private Letter ask(Realm realm, String email) {
        int before = mailbox.to(email).size();
        reset.request(realm, email);
        return mailbox.await(email, before + 1);
    }

    private MvcTestResult choose(Browser browser, String path, String password) {
        return browser.send(path, "password", password, "repeat", password);
    }

    @Test
    void a_new_password_comes_in_force_and_signs_nobody_in() {
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        assertThat(letter.kind()).isEqualTo("password-reset");
        assertThat(letter.link()).matches("http://localhost/client/reset/[A-Za-z0-9_-]{43}");
        Browser browser = new Browser(server);
        assertThat(browser.open(letter.path())).hasStatus(200).hasHeader("Referrer-Policy", "no-referrer");
        MvcTestResult answer = choose(browser, letter.path(), CHOSEN);
        assertThat(answer).hasRedirectedUrl("/client/login?reset");
        assertThat(browser.session()).isNull();
        assertThat(mailbox.newest(CLAIRE).kind()).isEqualTo("password-changed");
        assertThat(mailbox.newest(CLAIRE).link()).isEmpty();

        assertThat(new Browser(server).signIn(Realm.CLIENT, CLAIRE, Fixtures.PASSWORD))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, CLAIRE, CHOSEN)).hasStatus(302);
    }

    @Test
    void only_the_hash_of_the_token_is_stored() {
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        assertThat(sql.fetchSingle(CLIENT_USERS).getPasswordResetToken())
                .matches("[0-9a-f]{64}")
                .isEqualTo(SecretToken.hashOf(letter.token()));
    }

    @Test
    void a_link_lives_thirty_minutes() {
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(new Browser(server).open(letter.path())).hasStatus(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(new Browser(server).open(letter.path())).hasStatus(410);
        assertThat(choose(new Browser(server), letter.path(), CHOSEN)).hasStatus(410);
    }

    @Test
    void used_replaced_expired_and_unknown_links_are_one_page() {
        Letter replaced = ask(Realm.CLIENT, CLAIRE);
        Letter used = ask(Realm.CLIENT, CLAIRE);
        assertThat(choose(new Browser(server), used.path(), CHOSEN)).hasStatus(302);
        Letter expired = ask(Realm.CLIENT, CLAIRE);
        clock.advance(Duration.ofHours(1));
        String page = deadPage("/client/reset/" + "A".repeat(43));
        for (Letter letter : List.of(replaced, used, expired)) {
            assertThat(deadPage(letter.path())).isEqualTo(page);
        }
    }

    private String deadPage(String path) {
        MvcTestResult seen = new Browser(server).open(path);
        assertThat(seen).hasStatus(410);
        assertThat(choose(new Browser(server), path, CHOSEN)).hasStatus(410);
        return Browser.plainBody(seen).replace(path, "…");
    }

    @Test
    void looking_at_the_link_and_a_refused_password_consume_nothing() {
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        Browser browser = new Browser(server);
        browser.open(letter.path());
        browser.open(letter.path());
        assertThat(choose(browser, letter.path(), "coachdigitalparis1")).hasStatus(422);
        assertThat(choose(browser, letter.path(), "trop-court")).hasStatus(422);
        assertThat(choose(browser, letter.path(), CHOSEN)).hasStatus(302);
    }

    @Test
    void of_twenty_at_once_one_succeeds() throws Exception {
        String token = ask(Realm.CLIENT, CLAIRE).token();
        List<Object> results = Together.call(20, () -> {
            reset.reset(Realm.CLIENT, token, new Secret(CHOSEN));
            return "changed";
        });
        assertThat(results).filteredOn("changed"::equals).hasSize(1);
        assertThat(results).filteredOn(LinkDead.class::isInstance).hasSize(19);
        assertThat(mailbox.to(CLAIRE)).hasSize(2);
    }

    @Test
    void every_session_of_the_account_ends() {
        Browser here = new Browser(server).signedIn(Realm.CLIENT, CLAIRE);
        Browser there = new Browser(server).signedIn(Realm.CLIENT, CLAIRE);
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        assertThat(choose(here, letter.path(), CHOSEN)).hasStatus(302);
        await().until(() -> here.session().isInvalid() && there.session().isInvalid());
        assertThat(there.open("/client/dashboard")).hasRedirectedUrl("/client/login?next=%2Fclient%2Fdashboard");
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_mail() {
        MvcTestResult known = new Browser(server).send("/client/reset", "email", CLAIRE);
        mailbox.await(CLAIRE, 1);
        String other = "nobody@example.org";
        MvcTestResult unknown = new Browser(server).send("/client/reset", "email", other);
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(known.getResponse().getStatus());
        assertThat(Browser.plainBody(unknown))
                .isEqualTo(Browser.plainBody(known).replace(CLAIRE, other));
        assertThat(unknown.getResponse().getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(known.getResponse().getHeaderNames());
        ask(Realm.CLIENT, CLAIRE);
        assertThat(mailbox.count()).isEqualTo(2);
    }

    @Test
    void who_may_not_sign_in_gets_no_link() {
        fixtures.clientUser(fixtures.client("Inès", "Invitée", "ines@example.org"), user -> {
            user.setEmail("ines@example.org");
            user.setPasswordHash("");
            user.setIsActive(false);
        });
        fixtures.clientUser(fixtures.client("Chloé", "Close", "chloe@example.org"), user -> {
            user.setEmail("chloe@example.org");
            user.setPasswordHash("$2a$04$hash");
            user.setIsActive(false);
        });
        for (String email : List.of("ines@example.org", "chloe@example.org", "no address", "")) {
            reset.request(Realm.CLIENT, email);
        }
        // One worker takes the requests in turn: once this one is answered, so are the others.
        ask(Realm.CLIENT, CLAIRE);
        assertThat(mailbox.count()).isEqualTo(1);
    }

    @Test
    void an_account_closed_meanwhile_is_not_opened_by_its_link() {
        Letter letter = ask(Realm.CLIENT, CLAIRE);
        sql.update(CLIENT_USERS).set(CLIENT_USERS.IS_ACTIVE, false).execute();
        assertThat(choose(new Browser(server), letter.path(), CHOSEN)).hasStatus(410);
        assertThat(sql.fetchSingle(CLIENT_USERS).getIsActive()).isFalse();
    }

    @Test
    void the_token_of_one_side_is_nothing_on_the_other() {
        fixtures.coach(CLAIRE);
        String ofClient = ask(Realm.CLIENT, CLAIRE).token();
        String ofCoach = ask(Realm.COACH, CLAIRE).token();
        assertThatThrownBy(() -> reset.reset(Realm.COACH, ofClient, new Secret(CHOSEN)))
                .isInstanceOf(LinkDead.class);
        assertThatThrownBy(() -> reset.reset(Realm.CLIENT, ofCoach, new Secret(CHOSEN)))
                .isInstanceOf(LinkDead.class);
        assertThat(new Browser(server).open("/reset/" + ofClient)).hasStatus(410);
        assertThat(new Browser(server).open("/client/reset/" + ofCoach)).hasStatus(410);
        reset.reset(Realm.COACH, ofCoach, new Secret(CHOSEN));
        assertThat(sql.fetchSingle(USERS).getPasswordHash()).startsWith("{hmac384-bcrypt}");
        assertThat(sql.fetchSingle(CLIENT_USERS).getPasswordHash()).startsWith("$2a$04$");
    }

    @Test
    void the_link_is_what_the_product_is_called_whatever_a_request_claims() {
        Browser browser = new Browser(server);
        String token = Browser.page(browser.open("/client/reset"))
                .select("input[name=_csrf]")
                .attr("value");
        assertThat(browser.request(HttpMethod.POST, "/client/reset")
                        .header("Host", "evil.example")
                        .header("X-Forwarded-Host", "evil.example")
                        .with(request -> {
                            request.setServerName("evil.example");
                            return request;
                        })
                        .param("_csrf", token)
                        .param("email", CLAIRE)
                        .exchange())
                .hasStatus(200);
        Letter letter = mailbox.await(CLAIRE, 1);
        assertThat(letter.link()).startsWith("http://localhost/client/reset/");
        assertThat(letter.text() + letter.html()).doesNotContain("evil");
    }

    @Test
    void an_account_gets_a_few_mails_and_is_never_locked_by_them() {
        for (int i = 0; i < 10; i++) reset.request(Realm.CLIENT, CLAIRE);
        fixtures.coach("camille@example.org");
        ask(Realm.COACH, "camille@example.org");
        assertThat(mailbox.to(CLAIRE)).hasSize(3);
        assertThat(new Browser(server).signIn(Realm.CLIENT, CLAIRE, Fixtures.PASSWORD))
                .hasStatus(302);
        assertThat(new Browser(server).open(mailbox.newest(CLAIRE).path())).hasStatus(200);
        clock.advance(Duration.ofMinutes(15));
        ask(Realm.CLIENT, CLAIRE);
    }

    @Test
    void a_look_alike_of_the_address_gets_nothing() {
        reset.request(Realm.CLIENT, "ｃlaire@example.org");
        ask(Realm.CLIENT, CLAIRE);
        assertThat(mailbox.count()).isEqualTo(1);
    }

    @Test
    void an_address_that_waits_for_its_link_does_not_survive_the_reset() {
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.PENDING_EMAIL, "thief@example.org")
                .set(CLIENT_USERS.PENDING_EMAIL_TOKEN, SecretToken.hashOf("planted"))
                .set(CLIENT_USERS.PENDING_EMAIL_EXPIRES, clock.instant().plus(Duration.ofDays(1)))
                .where(CLIENT_USERS.CLIENT_ID.eq(claire.value()))
                .execute();
        reset.reset(Realm.CLIENT, ask(Realm.CLIENT, CLAIRE).token(), new Secret(CHOSEN));
        assertThat(new Browser(server).send("/client/email/planted")).hasStatus(410);
        assertThat(sql.fetchSingle(CLIENT_USERS).getEmail()).isEqualTo(CLAIRE);
    }

    @Test
    void a_refused_password_is_named() {
        String token = ask(Realm.CLIENT, CLAIRE).token();
        assertThatThrownBy(() -> reset.reset(Realm.CLIENT, token, new Secret("claire martin claire")))
                .isInstanceOf(PasswordRefused.class);
        assertThat(reset.isOpen(Realm.CLIENT, token)).isTrue();
    }
}
