package fr.coachdigital.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.db.tables.records.NotificationsRecord;
import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.notification.NotificationId;
import fr.coachdigital.notification.NotificationNotFound;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.notification.NotificationTopics;
import fr.coachdigital.notification.OwnNotifications;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class OwnNotificationsTest {

    private final OwnNotifications own;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final LiveUpdates live;
    private final NoticeLab lab;
    private UserId coach;
    private ClientId claire;
    private ClientId paul;

    OwnNotificationsTest(
            OwnNotifications own,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            LiveUpdates live,
            ApplicationContext application) {
        this.own = own;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.live = live;
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        paul = fixtures.clientWithAccount("Paul", "Petit", "paul@example.org");
    }

    private NotificationId newest() {
        return new NotificationId(lab.rows().getLast().getId());
    }

    @Test
    void each_sees_the_own_ones_newest_first() {
        lab.written(claire, "Claire Martin", "Un");
        clock.advance(Duration.ofMinutes(1));
        lab.accepted(paul, "Paul Petit");
        lab.answered(claire, "Réponse");
        signIn.coach(coach);
        assertThat(own.unreadCount()).isEqualTo(2);
        assertThat(own.page(NotificationFilter.ALL, 0, 10))
                .extracting(NotificationRow::actor)
                .containsExactly("Paul Petit", "Claire Martin");
        assertThat(own.page(NotificationFilter.ALL, 1, 1))
                .extracting(NotificationRow::client)
                .containsExactly(claire);
        signIn.client(claire);
        assertThat(own.page(NotificationFilter.ALL, 0, 10))
                .extracting(NotificationRow::detail)
                .containsExactly("Réponse");
        signIn.client(paul);
        assertThat(own.unreadCount()).isZero();
        assertThat(own.page(NotificationFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void filters_narrow_the_list() {
        lab.written(claire, "Claire Martin", "Un");
        lab.accepted(claire, "Claire Martin");
        signIn.coach(coach);
        own.markRead(newest());
        assertThat(own.page(new NotificationFilter(true, null), 0, 10))
                .extracting(NotificationRow::kind)
                .containsExactly(NoticeKind.MESSAGE_RECEIVED);
        assertThat(own.page(new NotificationFilter(false, NoticeKind.INVITATION_ACCEPTED), 0, 10))
                .hasSize(1);
        assertThat(own.page(new NotificationFilter(true, NoticeKind.INVITATION_ACCEPTED), 0, 10))
                .isEmpty();
    }

    @Test
    void opening_marks_read_and_leads_to_the_thing() {
        lab.written(claire, "Claire Martin", "Un");
        signIn.coach(coach);
        assertThat(own.open(newest())).isEqualTo("admin/messages/" + claire.value());
        assertThat(own.unreadCount()).isZero();
        assertThat(own.open(newest())).as("again").isEqualTo("admin/messages/" + claire.value());
    }

    @Test
    void the_notification_of_another_is_not_found() {
        lab.answered(claire, "Pour Claire");
        NotificationId ofClaire = newest();
        signIn.client(paul);
        refused(ofClaire);
        signIn.coach(coach);
        refused(ofClaire);
        refused(new NotificationId(999_999));
        own.markAllRead();
        assertThat(lab.row().getReadAt()).isNull();
    }

    private void refused(NotificationId id) {
        assertThatThrownBy(() -> own.open(id)).isInstanceOf(NotificationNotFound.class);
        assertThatThrownBy(() -> own.markRead(id)).isInstanceOf(NotificationNotFound.class);
        assertThatThrownBy(() -> own.markUnread(id)).isInstanceOf(NotificationNotFound.class);
        assertThat(own.page(NotificationFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void what_was_read_can_count_as_unread_again_and_more_adds_to_it() {
        lab.written(claire, "Claire Martin", "Un");
        signIn.coach(coach);
        own.markRead(newest());
        own.markUnread(newest());
        assertThat(own.unreadCount()).isOne();
        lab.written(claire, "Claire Martin", "Deux");
        assertThat(lab.row().getOccurrences()).isEqualTo(2);
    }

    @Test
    void unread_again_beside_a_newer_one_about_the_same_stays_two() {
        lab.written(claire, "Claire Martin", "Un");
        NotificationId first = newest();
        signIn.coach(coach);
        own.markRead(first);
        lab.written(claire, "Claire Martin", "Deux");
        own.markUnread(first);
        assertThat(own.unreadCount()).isEqualTo(2);
        lab.written(claire, "Claire Martin", "Trois");
        assertThat(lab.rows()).extracting(NotificationsRecord::getOccurrences).containsExactly(1, 2);
    }

    @Test
    void what_is_settled_is_gone() {
        lab.written(claire, "Claire Martin", "Un");
        NotificationId id = newest();
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), NoticeLab.conversation(claire));
        signIn.coach(coach);
        assertThat(own.unreadCount()).isZero();
        refused(id);
    }

    @Test
    void a_look_at_a_portal_sees_what_the_client_would_and_marks_nothing() {
        ClientId noAccount = fixtures.client("Sans", "Compte", "sans@example.org");
        lab.answered(claire, "Bonjour");
        lab.written(claire, "Claire Martin", "Au coach");
        NotificationId ofClaire = new NotificationId(lab.rows().getFirst().getId());
        NotificationId ofCoach = newest();
        signIn.preview(coach, claire);
        assertThat(own.unreadCount()).isOne();
        assertThat(own.page(NotificationFilter.ALL, 0, 10))
                .extracting(NotificationRow::detail)
                .containsExactly("Bonjour");
        assertThat(own.topic()).isEqualTo(NotificationTopics.of(Realm.CLIENT, lab.accountOf(claire)));
        assertThat(own.open(ofClaire)).isEqualTo("client/messages");
        assertThatThrownBy(() -> own.open(ofCoach)).isInstanceOf(NotificationNotFound.class);
        assertThatThrownBy(() -> own.markRead(ofClaire)).isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(own::markAllRead).isInstanceOf(PreviewIsReadOnly.class);
        assertThat(lab.rows()).extracting(NotificationsRecord::getReadAt).containsOnlyNulls();
        signIn.preview(coach, noAccount);
        assertThat(own.page(NotificationFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void reading_is_news_to_the_other_windows_of_the_reader() throws Exception {
        lab.written(claire, "Claire Martin", "Un");
        signIn.coach(coach);
        LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        LiveUpdates.Subscription subscription = live.subscribe(own.topic(), news::add);
        try {
            own.markAllRead();
            assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo((long) coach.value());
            own.markAllRead();
            assertThat(List.copyOf(news)).as("nothing changed").isEmpty();
        } finally {
            subscription.close();
        }
    }
}
