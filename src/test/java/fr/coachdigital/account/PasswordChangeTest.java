package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.PasswordProblem;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-01 to 05: the own password, changed by who knows the former one, to one that the policy takes. */
@DatabaseTest
class PasswordChangeTest {

    private static final Secret FORMER = new Secret(Fixtures.PASSWORD);
    private static final String SIXTY_FOUR =
            "été à Évreux, neige à Nîmes, pluie à Liège, et vent à Québec… Ça!".substring(0, 64);

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final OwnAccount own;
    private final PasswordReset reset;
    private final Mailbox mailbox;

    PasswordChangeTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            OwnAccount own,
            PasswordReset reset,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.own = own;
        this.reset = reset;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void claire_is_signed_in() {
        ClientId claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(claire);
    }

    @Test
    void sixty_four_characters_of_any_kind_count_to_the_last() {
        own.changePassword(FORMER, new Secret(SIXTY_FOUR));
        signIn.nobody();
        assertThat(SIXTY_FOUR).hasSize(64);
        assertThat(mailbox.newest("claire@example.org").kind()).isEqualTo("password-changed");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDetail()).isEqualTo("Votre mot de passe a changé");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getMailSince())
                .as("its mail has left already")
                .isNull();
        assertThat(new Browser(server).signIn(Realm.CLIENT, "claire@example.org", SIXTY_FOUR.substring(0, 63)))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "claire@example.org", SIXTY_FOUR))
                .hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_SHORT, vélo-pluie-42z",
        "CONTEXT_WORD, coachdigitalparis1",
        "CONTEXT_WORD, claire.martin2026",
        "CONTEXT_WORD, claire@example.org"
    })
    void the_policy_is_asked_here_too(PasswordProblem problem, String password) {
        assertThatThrownBy(() -> own.changePassword(FORMER, new Secret(password)))
                .isInstanceOfSatisfying(
                        PasswordRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
        assertThat(mailbox.count()).isZero();
    }

    @Test
    void who_does_not_know_the_former_password_changes_nothing() {
        String before = sql.fetchSingle(CLIENT_USERS).getPasswordHash();
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> own.changePassword(new Secret("wrong"), new Secret(SIXTY_FOUR)))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThat(sql.fetchSingle(CLIENT_USERS).getPasswordHash()).isEqualTo(before);
    }

    @Test
    void every_link_that_could_still_take_the_account_over_dies() {
        own.changeEmail(EmailAddress.of("thief@example.org"), FORMER);
        String confirm = mailbox.newest("thief@example.org").path();
        reset.request(Realm.CLIENT, "claire@example.org");
        String token = mailbox.await("claire@example.org", 1).token();
        own.changePassword(FORMER, new Secret(SIXTY_FOUR));
        signIn.nobody();
        assertThat(new Browser(server).send(confirm)).hasStatus(410);
        assertThat(reset.isOpen(Realm.CLIENT, token)).isFalse();
    }
}
