package fr.coachdigital.platform.security;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.PortalPreview;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Answers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-15: when a session ends, and who may end it. */
@DatabaseTest
class SessionRulesTest {

    private static final String CLAIRE = "claire@example.org";
    private static final String CAMILLE = "camille@example.org";

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final SessionGuard guard;
    private final LiveSessions liveSessions;
    private final OpenTabs tabs;
    private final SignedInPeople people;
    private final Invitations invitations;
    private final OwnAccount own;
    private final PortalPreview preview;
    private final PasswordHasher hasher;
    private UserId coach;
    private ClientId claire;

    SessionRulesTest(
            MockMvcTester server,
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            SessionGuard guard,
            LiveSessions liveSessions,
            OpenTabs tabs,
            SignedInPeople people,
            Invitations invitations,
            OwnAccount own,
            PortalPreview preview,
            PasswordHasher hasher) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.guard = guard;
        this.liveSessions = liveSessions;
        this.tabs = tabs;
        this.people = people;
        this.invitations = invitations;
        this.own = own;
        this.preview = preview;
        this.hasher = hasher;
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach(CAMILLE);
        claire = fixtures.clientWithAccount("Claire", "Martin", CLAIRE);
    }

    private Browser browser(Realm realm) {
        return new Browser(server).signedIn(realm, realm == Realm.COACH ? CAMILLE : CLAIRE);
    }

    private SignedIn person(Realm realm) {
        return realm == Realm.COACH ? signIn.coach(coach) : signIn.client(claire);
    }

    private static void awaitEnd(Browser browser) {
        await().until(() -> browser.session().isInvalid());
    }

    private static void assertLives(Browser browser) {
        assertThat(browser.session().isInvalid()).isFalse();
        assertThat(browser.session().getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void a_session_is_known_from_its_beginning(Realm realm) {
        Browser browser = browser(realm);
        List<SessionFacts> sessions = liveSessions.of(person(realm));
        assertThat(sessions).hasSize(1);
        assertThat(sessions.getFirst().startedAt()).isEqualTo(TestClock.START);
        assertThat(sessions.getFirst().origin().ipAddress()).isEqualTo(browser.address());
        assertThat(sessions.getFirst().key()).isNotEqualTo(browser.session().getId());
        assertThat(liveSessions.keyOf(browser.session()))
                .contains(sessions.getFirst().key());
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void who_was_signing_in_with_the_former_password_does_not_stay(Realm realm) {
        Browser browser = browser(realm);
        guard.look();
        assertLives(browser);
        storeHash(realm, hasher.hash(new Secret("un autre mot de passe")));
        guard.look();
        awaitEnd(browser);
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void a_session_of_the_former_password_does_not_become_one_of_the_new(Realm realm) {
        SignedIn before = person(realm);
        storeHash(realm, hasher.hash(new Secret("un autre mot de passe")));
        own.chooseColorScheme(ColorScheme.DARK);
        SignedIn after = (SignedIn)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        assertThat(after.colorScheme()).isEqualTo(ColorScheme.DARK);
        assertThat(after.credential()).isEqualTo(before.credential());
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void a_hash_made_better_at_the_sign_in_keeps_the_session(Realm realm) {
        storeHash(realm, new BCryptPasswordEncoder(4).encode(Fixtures.PASSWORD));
        Browser browser = browser(realm);
        guard.look();
        assertLives(browser);
    }

    private void storeHash(Realm realm, String hash) {
        if (realm == Realm.COACH) {
            sql.update(USERS).set(USERS.PASSWORD_HASH, hash).execute();
        } else {
            sql.update(CLIENT_USERS).set(CLIENT_USERS.PASSWORD_HASH, hash).execute();
        }
    }

    @Test
    void a_session_that_cannot_be_judged_does_not_hide_the_others() {
        LiveSession broken = session("broken");
        LiveSession idle = session("idle");
        LiveSessions two = mock();
        given(two.all()).willReturn(List.of(broken, idle));
        OpenTabs seen = mock();
        given(seen.lastSeen(broken)).willThrow(new IllegalStateException("broken"));
        given(seen.lastSeen(idle)).willReturn(clock.instant().minus(Duration.ofHours(1)));
        SessionGuard watching = new SessionGuard(
                two, seen, people, new StaticListableBeanFactory().getBeanProvider(SessionEnding.class), clock);
        assertThatThrownBy(watching::look).hasMessage("broken");
        then(two).should().end(idle, SessionEnd.EXPIRED);
    }

    private LiveSession session(String key) {
        return new LiveSession(
                key,
                "CLIENT:1",
                Realm.CLIENT,
                new MockHttpSession(),
                clock.instant(),
                new ClientOrigin("127.0.0.1", ""));
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void who_does_nothing_is_signed_out(Realm realm) {
        Duration idle = realm == Realm.COACH ? Duration.ofMinutes(15) : Duration.ofMinutes(30);
        Browser browser = browser(realm);
        clock.advance(idle.minusSeconds(1));
        guard.look();
        assertLives(browser);
        clock.advance(Duration.ofSeconds(1));
        guard.look();
        awaitEnd(browser);
        signIn.nobody();
        assertThat(browser.open(realm.area() + "/x").getResponse().getRedirectedUrl())
                .startsWith(realm.signInPath() + "?next=");
        assertThat(liveSessions.of(person(realm))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void who_never_stops_is_signed_out_after_eight_hours(Realm realm) {
        Browser browser = browser(realm);
        for (Duration lived = Duration.ZERO; lived.compareTo(Duration.ofHours(8)) < 0; lived = lived.plusMinutes(10)) {
            act(browser.session());
            guard.look();
            assertLives(browser);
            clock.advance(Duration.ofMinutes(10));
        }
        act(browser.session());
        guard.look();
        awaitEnd(browser);
    }

    /** Leaves a tab in the session in which something was done just now. */
    private VaadinSession act(MockHttpSession session) {
        VaadinSession tab = mock();
        ReentrantLock lock = new ReentrantLock();
        given(tab.getLockInstance()).willReturn(lock);
        willAnswer(release -> {
                    lock.unlock();
                    return null;
                })
                .given(tab)
                .unlock();
        willAnswer(take -> {
                    lock.lock();
                    return null;
                })
                .given(tab)
                .lock();
        given(tab.getLastRequestTimestamp()).willReturn(clock.millis());
        session.setAttribute(VaadinSession.class.getName() + ".test", tab);
        return tab;
    }

    @Test
    void each_tab_is_warned_once_one_minute_before() {
        List<Instant> warned = new ArrayList<>();
        StaticListableBeanFactory shell = new StaticListableBeanFactory();
        shell.addBean("shell", (SessionEnding) (tab, endsAt) -> warned.add(endsAt));
        ObjectProvider<SessionEnding> warnings = shell.getBeanProvider(SessionEnding.class);
        SessionGuard watched = new SessionGuard(liveSessions, tabs, people, warnings, clock);
        Browser browser = browser(Realm.CLIENT);
        tab(act(browser.session()));

        clock.advance(Duration.ofMinutes(29).minusSeconds(1));
        watched.look();
        assertThat(warned).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        watched.look();
        watched.look();
        clock.advance(Duration.ofSeconds(20));
        watched.look();
        assertThat(warned).containsExactly(TestClock.START.plus(Duration.ofMinutes(30)));

        tab(act(browser.session()));
        clock.advance(Duration.ofMinutes(1));
        watched.look();
        assertLives(browser);
        clock.advance(Duration.ofMinutes(28));
        watched.look();
        assertThat(warned).as("the next time, again").hasSize(2);
        clock.advance(Duration.ofMinutes(1));
        watched.look();
        awaitEnd(browser);
    }

    /** One open tab that answers at once. */
    private static void tab(VaadinSession session) {
        UI ui = mock(Answers.RETURNS_DEEP_STUBS);
        willAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .given(ui)
                .access(any());
        given(session.getUIs()).willReturn(List.of(ui));
        willAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .given(session)
                .access(any());
    }

    @Test
    void a_tab_that_cannot_be_told_does_not_keep_the_session_alive() {
        Browser browser = browser(Realm.CLIENT);
        given(act(browser.session()).getUIs()).willThrow(new IllegalStateException("The tab is broken"));
        clock.advance(Duration.ofMinutes(30));
        guard.look();
        awaitEnd(browser);
    }

    @Test
    void closing_an_account_ends_its_sessions_at_once_and_no_others() {
        ClientId paul = fixtures.clientWithAccount("Paul", "Durand", "paul@example.org");
        Browser one = browser(Realm.CLIENT);
        Browser two = browser(Realm.CLIENT);
        Browser other = new Browser(server).signedIn(Realm.CLIENT, "paul@example.org");
        Browser ofCoach = browser(Realm.COACH);
        signIn.coach(coach);
        invitations.deactivate(claire);
        signIn.nobody();
        awaitEnd(one);
        awaitEnd(two);
        assertLives(other);
        assertLives(ofCoach);
        assertThat(new Browser(server).signIn(Realm.CLIENT, CLAIRE, Fixtures.PASSWORD))
                .hasStatus(401);

        signIn.coach(coach);
        invitations.reactivate(claire);
        invitations.endSessions(paul);
        signIn.nobody();
        awaitEnd(other);
        browser(Realm.CLIENT);
    }

    @ParameterizedTest
    @EnumSource(Realm.class)
    void closing_an_account_by_sql_ends_its_sessions_at_the_next_look(Realm realm) {
        Browser browser = browser(realm);
        guard.look();
        assertLives(browser);
        if (realm == Realm.COACH) {
            sql.execute("UPDATE users SET isActive = false WHERE email = '" + CAMILLE + "'");
        } else {
            sql.execute("UPDATE clientUsers SET isActive = false WHERE email = '" + CLAIRE + "'");
        }
        guard.look();
        awaitEnd(browser);
    }

    @Test
    void deleting_an_account_by_sql_ends_its_sessions_too() {
        Browser browser = browser(Realm.CLIENT);
        sql.deleteFrom(CLIENT_USERS).execute();
        guard.look();
        awaitEnd(browser);
    }

    @Test
    void while_looking_at_a_portal_it_is_the_coach_who_may_stay() {
        Browser browser = browser(Realm.COACH);
        signIn.coach(coach);
        preview.enter(claire);
        browser.session().setAttribute("SPRING_SECURITY_CONTEXT", SecurityContextHolder.getContext());
        signIn.nobody();
        sql.update(CLIENT_USERS).set(CLIENT_USERS.IS_ACTIVE, false).execute();
        guard.look();
        assertLives(browser);
        sql.update(USERS).set(USERS.IS_ACTIVE, false).execute();
        guard.look();
        awaitEnd(browser);
    }

    @Test
    void changing_the_password_ends_the_other_sessions_and_keeps_the_own() {
        Browser here = browser(Realm.CLIENT);
        Browser there = browser(Realm.CLIENT);
        SignedIn person = signIn.client(claire);
        String key = liveSessions.keyOf(here.session()).orElseThrow();
        liveSessions.endOthers(person.realm(), person.accountId(), key);
        awaitEnd(there);
        assertLives(here);

        Browser third = browser(Realm.CLIENT);
        signIn.client(claire);
        own.changePassword(new Secret(Fixtures.PASSWORD), new Secret("huit navets dorés au four"));
        awaitEnd(third);
        awaitEnd(here);
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        Browser ofCoach = browser(Realm.COACH);
        String key = liveSessions.keyOf(ofCoach.session()).orElseThrow();
        SignedIn client = signIn.client(claire);
        liveSessions.end(client, key);
        own.endSession(key);
        own.endSession("unknown");
        own.endSession("");
        own.endOtherSessions();
        assertLives(ofCoach);

        Browser ofClient = browser(Realm.CLIENT);
        signIn.client(claire);
        own.endSession(liveSessions.keyOf(ofClient.session()).orElseThrow());
        awaitEnd(ofClient);
        assertThat(own.openSessions()).isEmpty();
    }

    @Test
    void a_session_the_container_drops_is_forgotten() {
        Browser browser = browser(Realm.CLIENT);
        assertThat(browser.session().getMaxInactiveInterval()).isEqualTo(32 * 60);
        browser.session().invalidate();
        assertThat(liveSessions.of(signIn.client(claire))).isEmpty();
        guard.look();
    }
}
