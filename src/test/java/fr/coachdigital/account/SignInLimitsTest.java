package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.SIGN_INS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordSignIn;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.platform.security.SignInRefused;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** AUT-10: guessing becomes slow, the owner does not. */
@DatabaseTest
class SignInLimitsTest {

    private static final String CLAIRE = "claire@example.org";
    private static final String QUICK_HASH = new BCryptPasswordEncoder(4).encode(Fixtures.PASSWORD);
    private static final String IN = "in";
    private static final String WRONG = "wrong";
    private static final String LIMITED = "limited";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final TestClock clock;
    private final PasswordSignIn signIn;
    private final PasswordReset reset;
    private final Mailbox mailbox;

    SignInLimitsTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            TestClock clock,
            PasswordSignIn signIn,
            PasswordReset reset,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.clock = clock;
        this.signIn = signIn;
        this.reset = reset;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void claire_has_an_account() {
        fixtures.clientWithAccount("Claire", "Martin", CLAIRE);
    }

    private String attempt(String address, String email, String password) {
        try {
            signIn.signIn(Realm.CLIENT, email, new Secret(password), new ClientOrigin(address, "test"));
            return IN;
        } catch (SignInRefused refused) {
            return refused.retryAfter().isPresent() ? LIMITED : WRONG;
        }
    }

    private Duration waitAfter(String address, String email) {
        try {
            signIn.signIn(Realm.CLIENT, email, new Secret("wrong"), new ClientOrigin(address, "test"));
            throw new AssertionError("A wrong password was taken");
        } catch (SignInRefused refused) {
            return refused.retryAfter().orElse(Duration.ZERO);
        }
    }

    @Test
    void after_a_few_failures_the_page_says_how_long_to_wait() {
        Browser browser = new Browser(server);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn(Realm.CLIENT, CLAIRE, "wrong")).hasStatus(401);
        }
        MvcTestResult answer = browser.signIn(Realm.CLIENT, CLAIRE, Fixtures.PASSWORD);
        assertThat(answer).hasStatus(429);
        assertThat(Integer.parseInt(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)))
                .isBetween(1, 30);

        clock.advance(Duration.ofSeconds(30));
        assertThat(browser.signIn(Realm.CLIENT, CLAIRE, Fixtures.PASSWORD)).hasStatus(302);
    }

    @Test
    void the_wait_grows_with_the_failures_up_to_a_quarter_of_an_hour() {
        String address = Browser.newAddress();
        List<Duration> waits = new ArrayList<>();
        int failures = 0;
        while (failures < 40) {
            Duration wait = waitAfter(address, CLAIRE);
            if (wait.isZero()) failures++;
            else waits.add(wait);
            clock.advance(wait);
        }
        for (int i = 1; i < waits.size(); i++) {
            assertThat(waits.get(i)).isGreaterThan(waits.get(i - 1).minusSeconds(2));
        }
        assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(31));
        assertThat(waits.getLast()).isBetween(Duration.ofMinutes(14), Duration.ofSeconds(901));
    }

    @Test
    void a_thousand_attempts_from_everywhere_do_not_keep_the_owner_out() {
        String home = Browser.newAddress();
        assertThat(attempt(home, CLAIRE, Fixtures.PASSWORD)).isEqualTo(IN);
        sql.update(CLIENT_USERS).set(CLIENT_USERS.PASSWORD_HASH, QUICK_HASH).execute();
        int tried = 0;
        for (int host = 0; host < 100; host++) {
            String address = Browser.newAddress();
            for (int i = 0; i < 10; i++) {
                if (attempt(address, CLAIRE, "guess " + host + "/" + i).equals(WRONG)) tried++;
            }
        }
        assertThat(tried).as("guesses that were even looked at").isLessThanOrEqualTo(100);
        assertThat(attempt(Browser.newAddress(), CLAIRE, "another guess")).isEqualTo(LIMITED);
        assertThat(attempt(home, CLAIRE, Fixtures.PASSWORD)).isEqualTo(IN);

        reset.request(Realm.CLIENT, CLAIRE);
        String token = mailbox.await(CLAIRE, 1).token();
        reset.reset(Realm.CLIENT, token, new Secret("huit navets dorés au four"));
        assertThat(attempt(home, CLAIRE, "huit navets dorés au four")).isEqualTo(IN);
    }

    @Test
    void nobody_counts_against_an_account_by_its_number() {
        int id = sql.fetchSingle(CLIENT_USERS).getId();
        for (String typed : List.of(id + "", "account/" + id, "/account/" + id)) {
            String address = Browser.newAddress();
            for (int i = 0; i < 5; i++) {
                assertThat(attempt(address, typed, "wrong")).isEqualTo(WRONG);
            }
            assertThat(attempt(address, typed, "wrong")).isEqualTo(LIMITED);
            assertThat(attempt(address, CLAIRE, "wrong")).as(typed).isEqualTo(WRONG);
        }
    }

    @Test
    void the_owner_comes_in_from_another_address_of_a_known_ipv6_network() {
        assertThat(attempt("2001:db8:7:1::1", CLAIRE, Fixtures.PASSWORD)).isEqualTo(IN);
        sql.update(CLIENT_USERS).set(CLIENT_USERS.PASSWORD_HASH, QUICK_HASH).execute();
        for (int host = 0; host < 15; host++) {
            String address = Browser.newAddress();
            for (int i = 0; i < 5; i++) attempt(address, CLAIRE, "wrong");
        }
        assertThat(attempt(Browser.newAddress(), CLAIRE, Fixtures.PASSWORD)).isEqualTo(LIMITED);
        assertThat(attempt("2001:db8:7:1:abcd::3", CLAIRE, Fixtures.PASSWORD)).isEqualTo(IN);
        assertThat(attempt("2001:db8:7:2::1", CLAIRE, Fixtures.PASSWORD)).isEqualTo(LIMITED);
    }

    @Test
    void the_failures_of_one_account_do_not_limit_another() {
        String office = Browser.newAddress();
        fixtures.clientWithAccount("Paul", "Durand", "paul@example.org");
        for (int i = 0; i < 5; i++) attempt(office, CLAIRE, "wrong");
        assertThat(attempt(office, CLAIRE, "wrong")).isEqualTo(LIMITED);
        assertThat(attempt(office, "paul@example.org", Fixtures.PASSWORD)).isEqualTo(IN);
    }

    @Test
    void the_other_realm_has_counts_of_its_own() throws SignInRefused {
        fixtures.coach(CLAIRE);
        String address = Browser.newAddress();
        for (int i = 0; i < 6; i++) attempt(address, CLAIRE, "wrong");
        assertThat(signIn.signIn(Realm.COACH, CLAIRE, new Secret(Fixtures.PASSWORD), new ClientOrigin(address, "test")))
                .isNotNull();
    }

    @Test
    void who_gets_it_right_is_never_limited() {
        String home = Browser.newAddress();
        for (int i = 0; i < 6; i++) {
            assertThat(attempt(home, CLAIRE, Fixtures.PASSWORD)).isEqualTo(IN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIRE, "unknown@example.org"})
    void the_limit_does_not_tell_whether_there_is_an_account(String email) {
        String address = Browser.newAddress();
        String[] spellings = {
            email, email.toUpperCase(Locale.ROOT), " " + email + " ", email.replace("example", "ｅｘａｍｐｌｅ")
        };
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < 7; i++) outcomes.add(attempt(address, spellings[i % spellings.length], "wrong"));
        assertThat(outcomes).containsExactly(WRONG, WRONG, WRONG, WRONG, WRONG, LIMITED, LIMITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｃlaire@example.org", "clai\u200Bre@example.org"})
    void a_look_alike_is_another_address(String typed) {
        String address = Browser.newAddress();
        assertThat(attempt(address, typed, Fixtures.PASSWORD)).isEqualTo(WRONG);
        for (int i = 0; i < 5; i++)
            assertThat(attempt(address, CLAIRE, "wrong")).isEqualTo(WRONG);
    }

    @Test
    void a_network_of_ipv6_counts_as_one_address() {
        for (int i = 0; i < 5; i++) attempt("2001:db8:7:7::" + i, CLAIRE, "wrong");
        assertThat(attempt("2001:db8:7:7:ffff:1:2:3", CLAIRE, "wrong")).isEqualTo(LIMITED);
        assertThat(attempt("2001:db8:7:8::1", CLAIRE, "wrong")).isEqualTo(WRONG);
    }

    @Test
    void one_address_cannot_try_accounts_without_end() {
        String address = Browser.newAddress();
        int tried = 0;
        for (int i = 0; i < 60; i++) {
            fixtures.clientWithAccount("Nom" + i, "Prénom", "client" + i + "@example.org");
            if (attempt(address, "client" + i + "@example.org", "wrong").equals(WRONG)) tried++;
        }
        assertThat(tried).isEqualTo(40);
    }

    @Test
    void hammering_does_not_fill_the_table() {
        String address = Browser.newAddress();
        for (int i = 0; i < 300; i++) attempt(address, CLAIRE, "wrong");
        assertThat(sql.fetchCount(SIGN_INS)).isEqualTo(25);
    }

    @Test
    void reset_forms_are_for_people() { // AUT-09
        Browser browser = new Browser(server);
        for (int i = 0; i < 20; i++) {
            assertThat(browser.send("/client/reset", "email", "unknown" + i + "@example.org"))
                    .hasStatus(200);
        }
        assertThat(browser.send("/client/reset", "email", "unknown@example.org"))
                .hasStatus(429)
                .headers()
                .containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(new Browser(server).send("/client/reset", "email", "unknown@example.org"))
                .hasStatus(200);
    }
}
