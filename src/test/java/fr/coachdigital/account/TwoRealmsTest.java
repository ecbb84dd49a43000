package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.SIGN_INS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.coachdigital.platform.security.LiveSessions;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** WEB-05 and AUT-10, 15: coach and clients sign in apart, and a refusal says nothing. */
@DatabaseTest
class TwoRealmsTest {

    private static final String BOTH = "camille@example.org";
    private static final String OF_THE_COACH = "trois girafes en trottinette";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final LiveSessions liveSessions;
    private UserId coach;
    private ClientId client;

    TwoRealmsTest(MockMvcTester server, DSLContext sql, Fixtures fixtures, SignIn signIn, LiveSessions liveSessions) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.liveSessions = liveSessions;
    }

    @BeforeEach
    void the_same_address_has_an_account_on_both_sides() {
        coach = fixtures.coach(BOTH);
        sql.update(USERS)
                .set(USERS.PASSWORD_HASH, new BCryptPasswordEncoder(4).encode(OF_THE_COACH))
                .execute();
        client = fixtures.clientWithAccount("Camille", "Martin", BOTH);
    }

    @Test
    void each_password_opens_its_own_side_only() {
        assertThat(new Browser(server).signIn(Realm.COACH, BOTH, OF_THE_COACH))
                .hasStatus(302)
                .hasRedirectedUrl("/admin");
        assertThat(new Browser(server).signIn(Realm.CLIENT, BOTH, Fixtures.PASSWORD))
                .hasStatus(302)
                .hasRedirectedUrl("/client/dashboard");
        assertThat(new Browser(server).signIn(Realm.COACH, BOTH, Fixtures.PASSWORD))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, BOTH, OF_THE_COACH)).hasStatus(401);
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void nobody_can_tell_from_a_refusal_what_was_wrong(Realm realm) {
        String active = "active@example.org";
        String closed = "closed@example.org";
        fixtures.clientWithAccount("Anna", "Active", active);
        fixtures.clientWithAccount("Chloé", "Closed", closed);
        fixtures.clientUser(fixtures.client("Inès", "Invited", "invited@example.org"), user -> {
            user.setEmail("invited@example.org");
            user.setPasswordHash("");
            user.setIsActive(false);
        });
        fixtures.coach(active);
        fixtures.coach(closed);
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.IS_ACTIVE, false)
                .where(CLIENT_USERS.EMAIL.eq(closed))
                .execute();
        sql.update(USERS)
                .set(USERS.IS_ACTIVE, false)
                .where(USERS.EMAIL.eq(closed))
                .execute();

        String wrong = refusal(realm, active, "not the right password");
        assertThat(refusal(realm, "unknown@example.org", Fixtures.PASSWORD)).isEqualTo(wrong);
        assertThat(refusal(realm, "invited@example.org", "")).isEqualTo(wrong);
        assertThat(refusal(realm, closed, Fixtures.PASSWORD)).isEqualTo(wrong);
        assertThat(refusal(realm, BOTH, realm == Realm.COACH ? Fixtures.PASSWORD : OF_THE_COACH))
                .isEqualTo(wrong);
        assertThat(refusal(realm, "no address at all", "")).isEqualTo(wrong);
    }

    /** Status, headers and body of a refusal, without what was typed and what differs by design. */
    private String refusal(Realm realm, String email, String password) {
        MvcTestResult answer = new Browser(server).signIn(realm, email, password);
        assertThat(answer).hasStatus(401);
        assertThat(answer.getRequest().getSession(false)).isNull();
        String headers = answer.getResponse().getHeaderNames().stream()
                .filter(name -> !name.equals("Content-Length"))
                .sorted()
                .toList()
                .toString();
        String typed = "value=\"" + email + "\"";
        assertThat(Browser.body(answer)).doesNotContain("sept carottes", OF_THE_COACH);
        return answer.getResponse().getStatus()
                + headers
                + Browser.plainBody(answer).replace(typed, "value=\"\"");
    }

    @Test
    void each_attempt_is_written_down_with_its_outcome_and_method() { // AUT-17
        new Browser(server).signIn(Realm.CLIENT, BOTH, "wrong");
        new Browser(server).signIn(Realm.CLIENT, "unknown@example.org", "wrong");
        new Browser(server).signIn(Realm.CLIENT, BOTH, Fixtures.PASSWORD);
        assertThat(sql.select(SIGN_INS.OUTCOME, SIGN_INS.METHOD)
                        .from(SIGN_INS)
                        .orderBy(SIGN_INS.ID)
                        .fetch(row -> row.value1() + " " + row.value2()))
                .containsExactly("WRONG_PASSWORD PASSWORD", "UNKNOWN PASSWORD", "SUCCESS PASSWORD");
    }

    @Test
    void a_planted_session_is_not_the_one_somebody_is_signed_in_with() { // AUT-15
        MockHttpSession planted = new MockHttpSession();
        planted.setAttribute("planted", "by somebody else");
        Browser browser = new Browser(server);
        browser.use(planted);
        browser.signedIn(Realm.CLIENT, BOTH);
        assertThat(planted.isInvalid()).isTrue();
        assertThat(browser.session().getId()).isNotEqualTo(planted.getId());
        assertThat(browser.session().getAttribute("planted")).isNull();
    }

    @Test
    void a_second_sign_in_in_the_same_browser_ends_the_first() {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(Realm.COACH, BOTH, OF_THE_COACH)).hasStatus(302);
        MockHttpSession first = browser.session();
        SignedIn asCoach = signIn.coach(coach);
        signIn.nobody();
        assertThat(liveSessions.of(asCoach)).hasSize(1);

        browser.signedIn(Realm.CLIENT, BOTH);

        assertThat(first.isInvalid()).isTrue();
        assertThat(liveSessions.of(asCoach)).isEmpty();
        assertThat(liveSessions.of(signIn.client(client))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/client/documents, /client/login?next=%2Fclient%2Fdocuments",
        "/client/dashboard?tab=news, /client/login?next=%2Fclient%2Fdashboard%3Ftab%3Dnews",
        "/admin/clients, /login?next=%2Fadmin%2Fclients",
        "/admin, /login?next=%2Fadmin",
        "/anything/else, /login",
        "/clientele, /login",
        "/, /login",
        "/client, /client/login"
    })
    void an_anonymous_visitor_meets_the_door_of_the_page_that_was_asked_for(String asked, String door) {
        assertThat(new Browser(server).open(asked)).hasStatus(302).hasRedirectedUrl(door);
    }

    @Test
    void after_signing_in_the_asked_page_is_open() {
        Browser browser = new Browser(server);
        String door = browser.open("/client/documents/invoices/7?tab=pdf")
                .getResponse()
                .getRedirectedUrl();
        String next =
                Browser.page(browser.open(door)).select("input[name=next]").attr("value");
        assertThat(next).isEqualTo("/client/documents/invoices/7?tab=pdf");
        assertThat(browser.send("/client/login", "username", BOTH, "password", "wrong", "next", next))
                .hasStatus(401)
                .bodyText()
                .contains("/client/documents/invoices/7");
        assertThat(browser.send("/client/login", "username", BOTH, "password", Fixtures.PASSWORD, "next", next))
                .hasRedirectedUrl(next);
        assertThat(browser.open(door)).hasRedirectedUrl(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/client/dashboard",
                "/\\evil.example",
                "javascript:alert(1)",
                "/admin/clients",
                "/client/login",
                "/client/dashboard\r\nSet-Cookie: a=b"
            })
    void a_hostile_wish_leads_home(String next) {
        Browser browser = new Browser(server);
        assertThat(browser.send("/client/login", "username", BOTH, "password", "wrong", "next", next)
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(browser.send("/client/login", "username", BOTH, "password", Fixtures.PASSWORD, "next", next))
                .hasRedirectedUrl("/client/dashboard");
    }

    @Test
    void each_side_shows_the_way_to_the_other() {
        assertThat(Browser.page(new Browser(server).open("/login")).select("a[href=/client/login]"))
                .hasSize(1);
        assertThat(Browser.page(new Browser(server).open("/client/login")).select("a[href=/login]"))
                .hasSize(1);
    }

    @Test
    void a_sign_in_form_from_elsewhere_is_refused() { // WEB-03
        MvcTestResult answer = new Browser(server)
                .request(HttpMethod.POST, "/client/login")
                .param("username", BOTH)
                .param("password", Fixtures.PASSWORD)
                .exchange();
        assertThat(answer).hasStatus(403);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(sql.fetchCount(SIGN_INS)).isZero();
    }

    @Test
    void signing_out_ends_the_session_on_the_server_and_clears_the_browser() { // AUT-15
        Browser browser = new Browser(server).signedIn(Realm.CLIENT, BOTH);
        MockHttpSession session = browser.session();
        assertThat(browser.request(HttpMethod.POST, "/logout").exchange()).hasStatus(403);
        assertThat(session.isInvalid()).isFalse();

        String token = Browser.page(browser.open("/client/reset"))
                .select("input[name=_csrf]")
                .attr("value");
        MvcTestResult answer = browser.request(HttpMethod.POST, "/logout")
                .secure(true)
                .param("_csrf", token)
                .exchange();

        assertThat(answer)
                .hasRedirectedUrl("/client/login?ended")
                .hasHeader("Clear-Site-Data", "\"cookies\", \"storage\"");
        assertThat(session.isInvalid()).isTrue();
        SignedIn person = signIn.client(client);
        await().untilAsserted(() -> assertThat(liveSessions.of(person)).isEqualTo(List.of()));
    }
}
