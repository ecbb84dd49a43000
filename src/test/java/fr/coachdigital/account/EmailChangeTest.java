package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.Mailbox.Letter;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-07, 08, 12: an address changes when its owner has opened the link, and not before. */
@DatabaseTest
class EmailChangeTest {

    private static final String FORMER = "claire@example.org";
    private static final String NEXT = "claire.martin@example.org";
    private static final Secret PASSWORD = new Secret(Fixtures.PASSWORD);

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final OwnAccount own;
    private final PasswordReset reset;
    private final Mailbox mailbox;
    private ClientId claire;

    EmailChangeTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            OwnAccount own,
            PasswordReset reset,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.own = own;
        this.reset = reset;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void claire_has_an_account() {
        claire = fixtures.clientWithAccount("Claire", "Martin", FORMER);
    }

    private Letter ask() {
        signIn.client(claire);
        own.changeEmail(EmailAddress.of(NEXT), PASSWORD);
        signIn.nobody();
        return mailbox.newest(NEXT);
    }

    private String address() {
        return sql.select(CLIENT_USERS.EMAIL)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(claire.value()))
                .fetchSingle(CLIENT_USERS.EMAIL);
    }

    @Test
    void looking_at_the_link_consumes_nothing_and_the_button_changes_the_address() {
        Letter letter = ask();
        assertThat(letter.link()).matches("http://localhost/client/email/[A-Za-z0-9_-]{43}");
        assertThat(sql.fetchSingle(CLIENT_USERS).getPendingEmailToken())
                .isEqualTo(SecretToken.hashOf(letter.token()))
                .hasSize(64);
        Browser browser = new Browser(server);
        assertThat(browser.open(letter.path())).hasStatus(200);
        assertThat(browser.open(letter.path())).hasStatus(200);
        assertThat(address()).isEqualTo(FORMER);

        assertThat(browser.send(letter.path())).hasStatus(200);
        assertThat(address()).isEqualTo(NEXT);
        assertThat(mailbox.newest(FORMER).kind()).isEqualTo("email-changed");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDetail()).isEqualTo("Votre adresse e-mail a changé");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getPath()).isEqualTo("client/account");
        assertThat(browser.send(letter.path())).as("once").hasStatus(410);
        assertThat(new Browser(server).signIn(Realm.CLIENT, FORMER, Fixtures.PASSWORD))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, NEXT, Fixtures.PASSWORD))
                .hasStatus(302);
    }

    @Test
    void the_current_password_is_asked_for_and_not_without_end() {
        signIn.client(claire);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> own.changeEmail(EmailAddress.of(NEXT), new Secret("wrong")))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> own.changeEmail(EmailAddress.of(NEXT), PASSWORD))
                .isInstanceOf(WrongPassword.class);
        assertThat(mailbox.count()).isZero();
        clock.advance(Duration.ofSeconds(30));
        own.changeEmail(EmailAddress.of(NEXT), PASSWORD);
        assertThat(mailbox.count()).isEqualTo(1);
    }

    @Test
    void an_address_of_another_account_looks_free_and_only_its_owner_is_told() {
        fixtures.clientWithAccount("Paul", "Durand", NEXT);
        signIn.client(claire);
        own.changeEmail(EmailAddress.of(NEXT), PASSWORD);
        assertThat(own.profile().pendingEmail()).isEqualTo(EmailAddress.of(NEXT));
        signIn.nobody();
        assertThat(mailbox.count()).isEqualTo(1);
        assertThat(mailbox.newest(NEXT).kind()).isEqualTo("email-in-use");
        assertThat(address()).isEqualTo(FORMER);
    }

    @Test
    void the_address_one_has_already_needs_no_confirmation() {
        signIn.client(claire);
        own.changeEmail(EmailAddress.of(FORMER), PASSWORD);
        assertThat(own.profile().pendingEmail()).isNull();
        assertThat(mailbox.count()).isZero();
    }

    @Test
    void nobody_finds_out_address_by_address_who_else_is_a_client() {
        fixtures.clientWithAccount("Paul", "Durand", NEXT);
        signIn.client(claire);
        for (int i = 0; i < 5; i++) {
            own.changeEmail(EmailAddress.of(NEXT), PASSWORD);
        }
        assertThatThrownBy(() -> own.changeEmail(EmailAddress.of(NEXT), PASSWORD))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void an_address_taken_meanwhile_is_refused_at_the_end() {
        Letter letter = ask();
        fixtures.clientWithAccount("Paul", "Durand", NEXT.toUpperCase(Locale.ROOT));
        assertThat(new Browser(server).send(letter.path())).hasStatus(409);
        assertThat(address()).isEqualTo(FORMER);
        assertThat(mailbox.to(FORMER)).isEmpty();
    }

    @Test
    void the_same_address_may_live_on_the_other_side() {
        fixtures.coach(NEXT);
        assertThat(new Browser(server).send(ask().path())).hasStatus(200);
        assertThat(address()).isEqualTo(NEXT);
    }

    @Test
    void the_link_dies_after_a_day_when_cancelled_and_when_asked_again() {
        Letter expired = ask();
        clock.advance(Duration.ofDays(1));
        assertThat(new Browser(server).send(expired.path())).hasStatus(410);

        Letter replaced = ask();
        Letter cancelled = ask();
        assertThat(new Browser(server).send(replaced.path())).hasStatus(410);
        signIn.client(claire);
        own.cancelEmailChange();
        signIn.nobody();
        assertThat(new Browser(server).send(cancelled.path())).hasStatus(410);
        assertThat(address()).isEqualTo(FORMER);
    }

    @Test
    void the_link_is_nothing_on_the_other_side_or_for_a_closed_account() {
        Letter letter = ask();
        assertThat(new Browser(server).send("/email/" + letter.token())).hasStatus(410);
        sql.update(CLIENT_USERS).set(CLIENT_USERS.IS_ACTIVE, false).execute();
        assertThat(new Browser(server).send(letter.path())).hasStatus(410);
        assertThat(address()).isEqualTo(FORMER);
    }

    @Test
    void a_reset_link_that_went_to_the_former_address_is_dead() {
        reset.request(Realm.CLIENT, FORMER);
        String token = mailbox.await(FORMER, 1).token();
        assertThat(new Browser(server).send(ask().path())).hasStatus(200);
        assertThat(reset.isOpen(Realm.CLIENT, token)).isFalse();
    }

    @Test
    void of_twenty_at_once_one_changes_it() throws Exception {
        Letter letter = ask();
        assertThat(Together.call(
                        20,
                        () -> new Browser(server)
                                .send(letter.path())
                                .getResponse()
                                .getStatus()))
                .filteredOn(status -> status.equals(200))
                .hasSize(1);
        assertThat(mailbox.to(FORMER)).hasSize(1);
    }
}
