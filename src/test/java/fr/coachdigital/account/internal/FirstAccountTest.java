package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** AUT-10: nobody is there by default; the first coach is whoever reads the log. */
@DatabaseTest
class FirstAccountTest {

    private static final String PASSWORD = "huit navets dorés au four";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SetupCode setupCode;
    private final ObjectProvider<UserDetailsService> otherUsers;

    FirstAccountTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SetupCode setupCode,
            ObjectProvider<UserDetailsService> otherUsers) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.setupCode = setupCode;
        this.otherUsers = otherUsers;
    }

    private String announced() {
        Logger log = (Logger) LoggerFactory.getLogger(SetupCode.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.addAppender(heard);
        try {
            setupCode.announce();
        } finally {
            log.detachAppender(heard);
        }
        return heard.list.isEmpty()
                ? ""
                : heard.list.getFirst().getArgumentArray()[0].toString();
    }

    private MvcTestResult create(Browser browser, String code, String password) {
        return browser.send(
                "/setup",
                "code",
                code,
                "name",
                "Camille Laurent",
                "email",
                "camille@example.org",
                "password",
                password,
                "repeat",
                password);
    }

    @Test
    void there_is_no_account_but_those_in_the_database() {
        assertThat(otherUsers.stream()).isEmpty();
        assertThat(sql.fetchCount(USERS)).isZero();
    }

    @Test
    void the_code_of_the_log_makes_one_coach_and_then_nothing() {
        String code = announced();
        assertThat(code).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        Browser browser = new Browser(server);
        assertThat(browser.open("/login")).hasRedirectedUrl("/setup");
        assertThat(create(browser, "AAAA-AAAA-AAAA-AAAA", PASSWORD)).hasStatus(422);
        assertThat(create(browser, code, "coachdigitalparis1")).hasStatus(422);
        assertThat(create(browser, code, "vélo-pluie-42z")).hasStatus(422);
        assertThat(sql.fetchCount(USERS)).isZero();

        assertThat(create(browser, code.toLowerCase(Locale.ROOT).replace("-", " "), PASSWORD))
                .hasRedirectedUrl("/login?ready");
        assertThat(browser.session()).isNull();
        assertThat(create(browser, code, PASSWORD)).hasRedirectedUrl("/login");
        assertThat(browser.open("/setup")).hasRedirectedUrl("/login");
        assertThat(sql.fetchCount(USERS)).isEqualTo(1);
        assertThat(new Browser(server).signIn(Realm.COACH, "camille@example.org", PASSWORD))
                .hasRedirectedUrl("/admin");
    }

    @Test
    void who_guesses_without_end_hinders_nobody_else() {
        String code = announced();
        Browser guesser = new Browser(server);
        for (int i = 0; i < 20; i++) {
            assertThat(create(guesser, "AAAA-AAAA-AAAA-AAAA", PASSWORD)).hasStatus(422);
        }
        assertThat(create(guesser, code, PASSWORD)).hasStatus(429);
        assertThat(create(new Browser(server), code, PASSWORD)).hasRedirectedUrl("/login?ready");
    }

    @Test
    void without_a_code_nothing_opens_the_door() {
        setupCode.forget();
        assertThat(create(new Browser(server), "", PASSWORD)).hasStatus(422);
        assertThat(create(new Browser(server), "-", PASSWORD)).hasStatus(422);
        assertThat(sql.fetchCount(USERS)).isZero();
    }

    @Test
    void no_code_is_made_once_somebody_is_there() {
        fixtures.coach("camille@example.org");
        assertThat(announced()).isEmpty();
    }
}
