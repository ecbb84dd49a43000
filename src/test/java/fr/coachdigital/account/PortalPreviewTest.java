package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** WEB-06: the coach looks at a client's portal and can change nothing in it. */
@DatabaseTest
class PortalPreviewTest {

    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final PortalPreview preview;
    private final CurrentUser currentUser;
    private final OwnAccount own;
    private final Invitations invitations;
    private final AuditLog audit;
    private final PlatformTransactionManager transactions;
    private final MockMvcTester server;
    private UserId coach;
    private ClientId claire;

    PortalPreviewTest(
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            PortalPreview preview,
            CurrentUser currentUser,
            OwnAccount own,
            Invitations invitations,
            AuditLog audit,
            PlatformTransactionManager transactions,
            MockMvcTester server) {
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.preview = preview;
        this.currentUser = currentUser;
        this.own = own;
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
        this.server = server;
    }

    @BeforeEach
    void a_coach_looks_at_claire() {
        coach = fixtures.coach("camille@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.coach(coach);
        preview.enter(claire);
    }

    @Test
    void the_coach_stands_where_the_client_would() {
        SignedIn person = currentUser.get();
        assertThat(person.realm()).isEqualTo(Realm.CLIENT);
        assertThat(person.preview()).isTrue();
        assertThat(person.accountId()).isEqualTo(coach.value());
        assertThat(person.displayName()).isEqualTo("Claire Martin");
        assertThat(currentUser.clientId()).isEqualTo(claire);
        assertThat(person.getName()).as("the session stays the coach's").isEqualTo("COACH:" + coach.value());
    }

    @Test
    void it_is_written_down_who_looked_at_what() {
        var row = sql.fetchSingle(AUDIT_EVENTS);
        assertThat(row.getAction()).isEqualTo("portal.viewed-as-client");
        assertThat(row.getActorRealm()).isEqualTo("COACH");
        assertThat(row.getActorId()).isEqualTo(coach.value());
        assertThat(row.getSubjectType()).isEqualTo("client");
        assertThat(row.getSubjectId()).isEqualTo(claire.value());
    }

    @Test
    void to_the_doors_the_coach_is_a_visitor_like_any_other() {
        SignedIn looking = currentUser.get();
        signIn.nobody();
        Browser browser = new Browser(server).signedIn(Realm.COACH, "camille@example.org");
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                looking, null, AuthorityUtils.createAuthorityList("ROLE_CLIENT", "PREVIEW")));
        browser.session().setAttribute("SPRING_SECURITY_CONTEXT", context);
        assertThat(browser.send("/client/reset", "email", "claire@example.org")).hasStatus(200);
        assertThat(browser.signIn(Realm.COACH, "camille@example.org", "not this one"))
                .hasStatus(401);
        assertThat(browser.signIn(Realm.COACH, "camille@example.org", Fixtures.PASSWORD))
                .hasRedirectedUrl("/admin");
    }

    @Test
    void an_entrance_that_is_rolled_back_leaves_the_coach_outside() {
        preview.leave();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            preview.enter(claire);
            status.setRollbackOnly();
        });
        assertThat(currentUser.get().realm()).isEqualTo(Realm.COACH);
    }

    @Test
    void nothing_is_written_beside_a_transaction_either() {
        assertThatThrownBy(
                        () -> sql.update(CLIENTS).set(CLIENTS.FIRST_NAME, "Eve").execute())
                .isInstanceOf(PreviewIsReadOnly.class);
        assertThat(sql.fetchSingle(CLIENTS).getFirstName()).isEqualTo("Claire");
    }

    @Test
    void every_service_that_writes_refuses() {
        Secret password = new Secret(Fixtures.PASSWORD);
        for (ThrowingCallable write : List.<ThrowingCallable>of(
                () -> own.rename("Quelqu’un d’autre"),
                () -> own.chooseLanguage(Language.EN),
                () -> own.chooseColorScheme(ColorScheme.DARK),
                () -> own.changeEmail(EmailAddress.of("other@example.org"), password),
                own::cancelEmailChange,
                () -> own.changePassword(password, new Secret("huit navets dorés au four")))) {
            assertThatThrownBy(write).isInstanceOf(PreviewIsReadOnly.class);
        }
        assertThatThrownBy(() -> invitations.invite(claire)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> preview.enter(claire)).isInstanceOf(AccessDeniedException.class);
        assertThat(sql.fetchSingle(CLIENT_USERS).getDisplayName()).isNull();
        assertThat(sql.fetchSingle(USERS).getDisplayName()).isEqualTo("Camille Laurent");
        assertThat(sql.fetchCount(AUDIT_EVENTS)).isEqualTo(1);
    }

    @Test
    void no_service_yet_to_be_written_can_write_either() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> audit.record("test.written", "client", 1, "")))
                .isInstanceOf(PreviewIsReadOnly.class);
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> reading()
                        .executeWithoutResult(outer ->
                                own.executeWithoutResult(inner -> audit.record("test.written", "client", 1, ""))))
                .isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> reading().executeWithoutResult(outer -> audit.record("test.written", "client", 1, "")))
                .as("the database holds a reading transaction to its word")
                .isInstanceOf(RuntimeException.class);
        assertThat(sql.fetchCount(AUDIT_EVENTS)).isEqualTo(1);
    }

    private TransactionTemplate reading() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    @Test
    void reading_works_and_shows_nothing_of_the_accounts_own_secrets() {
        assertThat(own.profile().displayName()).isEqualTo("Claire Martin");
        assertThat(own.openSessions()).isEmpty();
        assertThatThrownBy(own::recentSignIns).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leaving_gives_the_coach_back() {
        preview.leave();
        assertThat(currentUser.get().realm()).isEqualTo(Realm.COACH);
        assertThat(currentUser.get().preview()).isFalse();
        assertThat(currentUser.get().displayName()).isEqualTo("Camille Laurent");
        own.rename("Camille L.");
        assertThat(sql.fetchSingle(USERS).getDisplayName()).isEqualTo("Camille L.");
    }

    @Test
    void a_coach_closed_meanwhile_is_not_given_back() {
        SignedIn looking = currentUser.get();
        signIn.nobody();
        sql.update(USERS).set(USERS.IS_ACTIVE, false).execute();
        signIn.preview(new UserId(looking.accountId()), claire);
        assertThatThrownBy(preview::leave).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_client_cannot_enter_and_leaving_changes_nothing_for_them() {
        signIn.nobody();
        ClientId paul = fixtures.clientWithAccount("Paul", "Durand", "paul@example.org");
        signIn.client(paul);
        assertThatThrownBy(() -> preview.enter(claire)).isInstanceOf(AccessDeniedException.class);
        preview.leave();
        assertThat(currentUser.clientId()).isEqualTo(paul);
    }

    @Test
    void a_client_that_is_not_there_cannot_be_looked_at() {
        preview.leave();
        assertThatThrownBy(() -> preview.enter(new ClientId(claire.value() + 1000)))
                .isInstanceOf(InvitationRefused.class);
        assertThat(currentUser.get().realm()).isEqualTo(Realm.COACH);
    }
}
