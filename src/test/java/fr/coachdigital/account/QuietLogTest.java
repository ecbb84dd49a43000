package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-17: what people type, and what opens their accounts, stays out of the log, however chatty it is. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {

    private static final String CHOSEN = "huit navets dorés au four";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final Invitations invitations;
    private final OwnAccount own;
    private final Mailbox mailbox;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("fr.coachdigital");
    private final Level before = ours.getLevel();

    QuietLogTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            Invitations invitations,
            OwnAccount own,
            Sealing sealing) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.invitations = invitations;
        this.own = own;
        this.mailbox = new Mailbox(sql, sealing);
    }

    @BeforeEach
    void listen() {
        heard.start();
        root.addAppender(heard);
        ours.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(heard);
        ours.setLevel(before);
    }

    @Test
    void no_password_token_session_or_address_is_in_the_log(CapturedOutput output) {
        List<String> secrets = new ArrayList<>(List.of(Fixtures.PASSWORD, CHOSEN, "typed by mistake"));
        ours.debug("This is heard");
        UserId coach = fixtures.coach("camille@example.org");
        ClientId claire = fixtures.client("Claire", "Martin", "claire@example.org");

        signIn.coach(coach);
        invitations.invite(claire);
        signIn.nobody();
        var invitation = mailbox.newest("claire@example.org");
        secrets.add(invitation.token());
        Browser browser = new Browser(server);
        browser.open(invitation.path());
        browser.send(invitation.path(), "password", "coachdigitalparis1", "repeat", "coachdigitalparis1");
        secrets.add("coachdigitalparis1");
        assertThat(browser.send(invitation.path(), "password", CHOSEN, "repeat", CHOSEN))
                .hasStatus(302);
        secrets.add("SESSION=" + browser.session().getId());

        browser.send("/client/login", "username", "claire@example.org", "password", "typed by mistake");
        browser.send("/client/login", "username", "typed by mistake", "password", "claire@example.org");
        browser.send("/client/reset", "email", "claire@example.org");
        var reset = mailbox.await("claire@example.org", 2);
        secrets.add(reset.token());
        assertThat(browser.send(reset.path(), "password", Fixtures.PASSWORD, "repeat", Fixtures.PASSWORD))
                .hasStatus(302);
        assertThat(browser.send(reset.path(), "password", CHOSEN, "repeat", CHOSEN))
                .hasStatus(410);

        signIn.client(claire);
        own.changeEmail(EmailAddress.of("claire.martin@example.org"), new Secret(Fixtures.PASSWORD));
        signIn.nobody();
        var change = mailbox.newest("claire.martin@example.org");
        secrets.add(change.token());
        browser.send(change.path());
        sql.update(CLIENT_USERS).set(CLIENT_USERS.IS_ACTIVE, false).execute();
        browser.signIn(Realm.CLIENT, "claire.martin@example.org", Fixtures.PASSWORD);

        String log = heard.list.stream().map(QuietLogTest::text).collect(Collectors.joining("\n"));
        assertThat(log).contains("This is heard");
        for (String secret : secrets) {
            assertThat(log).doesNotContain(secret);
            assertThat(output.getAll()).doesNotContain(secret);
        }
        assertThat(log + output.getAll()).doesNotContainIgnoringCase("@example.org", "claire", "martin");
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
