package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.PRESENCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.account.PagesInSight;
import fr.coachdigital.account.Presence;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SessionEnded;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PresenceTest {

    private final ApplicationContext application;
    private final Presence presence;
    private final PagesInSight pages;
    private final PresenceDesk desk;
    private final TestClock clock;
    private final List<Long> news = Collections.synchronizedList(new ArrayList<>());
    private LiveUpdates.Subscription subscription;
    private UserId coach;
    private ClientId client;

    PresenceTest(
            ApplicationContext application, Presence presence, PagesInSight pages, PresenceDesk desk, TestClock clock) {
        this.application = application;
        this.presence = presence;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    @BeforeEach
    void people() {
        Fixtures fixtures = application.getBean(Fixtures.class);
        coach = fixtures.coach("coach@example.org");
        client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        subscription = application.getBean(LiveUpdates.class).subscribe(AccountTopics.PRESENCE, news::add);
    }

    /** Nobody stays for the next test. */
    @AfterEach
    void leave() {
        subscription.close();
        clock.advance(Duration.ofHours(1));
        desk.look();
    }

    @Test
    void a_client_with_a_page_in_sight_is_here_until_45_seconds_after_its_last_word() {
        Instant came = clock.instant();
        asClient();
        pages.seen("phone", "session");

        asCoach();
        assertThat(presence.isHere(client)).isTrue();
        told(client.value());
        clock.advance(Duration.ofSeconds(44));
        desk.look();
        assertThat(presence.isHere(client)).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(presence.isHere(client)).isFalse();
        desk.look();
        told(client.value(), client.value());
        assertThat(presence.lastSeen(client)).contains(came);
    }

    @Test
    void hiding_the_last_page_is_leaving_at_once() {
        asClient();
        pages.seen("phone", "one");
        pages.seen("computer", "two");
        clock.advance(Duration.ofSeconds(20));

        pages.left("phone");
        asCoach();
        assertThat(presence.isHere(client)).isTrue();
        asClient();
        pages.left("computer");
        pages.left("computer");

        asCoach();
        assertThat(presence.isHere(client)).isFalse();
        told(client.value(), client.value());
        assertThat(presence.lastSeen(client)).contains(clock.instant());
    }

    @Test
    void nobody_can_make_somebody_else_leave() {
        asClient();
        pages.seen("phone", "one");

        asCoach();
        pages.left("phone");

        assertThat(presence.isHere(client)).isTrue();
    }

    @Test
    void a_session_that_ends_takes_its_pages_with_it() {
        asClient();
        pages.seen("phone", "one");
        pages.seen("computer", "two");

        application.publishEvent(new SessionEnded("one"));
        asCoach();
        assertThat(presence.isHere(client)).isTrue();
        application.publishEvent(new SessionEnded("two"));

        assertThat(presence.isHere(client)).isFalse();
        told(client.value(), client.value());
        desk.look();
        assertThat(presence.lastSeen(client)).contains(clock.instant());
    }

    @Test
    void a_coach_who_looks_at_a_portal_is_the_coach_and_not_the_client() {
        application.getBean(SignIn.class).preview(coach, client);
        pages.seen("tab", "session");
        assertThat(presence.isCoachHere()).isTrue();

        asCoach();
        assertThat(presence.isHere(client)).isFalse();
        assertThat(presence.isHere(Realm.COACH, coach.value())).isTrue();
        assertThat(presence.lastSeen(client)).isEmpty();
        assertThat(presence.coachLastSeen()).contains(clock.instant());
        told(AccountTopics.COACH);
    }

    @Test
    void what_is_remembered_is_written_once_a_minute_at_most() {
        Instant came = clock.instant();
        asClient();
        for (int second = 0; second < 60; second += 20) {
            pages.seen("phone", "session");
            clock.advance(Duration.ofSeconds(20));
        }
        asCoach();
        assertThat(presence.lastSeen(client)).contains(came);

        asClient();
        pages.seen("phone", "session");
        asCoach();
        assertThat(presence.lastSeen(client)).contains(came.plusSeconds(60));
        assertThat(application.getBean(DSLContext.class).fetchCount(PRESENCES)).isOne();
    }

    @Test
    void signing_in_is_not_being_here() {
        asClient();
        assertThat(presence.isCoachHere()).isFalse();
        assertThat(presence.coachLastSeen()).isEmpty();
        asCoach();
        assertThat(presence.isHere(client)).isFalse();
        assertThat(presence.lastSeen(client)).isEmpty();
    }

    @Test
    void what_clients_do_is_for_the_coach_to_know() {
        asClient();
        assertThatThrownBy(() -> presence.isHere(client)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> presence.lastSeen(client)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> presence.isHere(Realm.CLIENT, 1)).isInstanceOf(AccessDeniedException.class);
        application.getBean(SignIn.class).nobody();
        assertThatThrownBy(() -> pages.seen("tab", "session")).isInstanceOf(Exception.class);
    }

    private void asClient() {
        application.getBean(SignIn.class).client(client);
    }

    private void asCoach() {
        application.getBean(SignIn.class).coach(coach);
    }

    private void told(long... ids) {
        List<Long> expected = Arrays.stream(ids).boxed().toList();
        Awaitility.await().until(() -> news.equals(expected));
    }
}
