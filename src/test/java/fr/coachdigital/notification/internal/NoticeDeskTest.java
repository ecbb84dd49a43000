package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.db.tables.records.NotificationsRecord;
import fr.coachdigital.notification.NotificationTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NoticeDeskTest {

    private static final String CLAIRE = "Claire Martin";

    private final Notices notices;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final TestClock clock;
    private final LiveUpdates live;
    private final NotificationRetention retention;
    private final NoticeLab lab;
    private UserId coach;
    private ClientId claire;

    NoticeDeskTest(
            Notices notices,
            TransactionTemplate transaction,
            DSLContext sql,
            Fixtures fixtures,
            TestClock clock,
            LiveUpdates live,
            NotificationRetention retention,
            ApplicationContext application) {
        this.notices = notices;
        this.transaction = transaction;
        this.sql = sql;
        this.fixtures = fixtures;
        this.clock = clock;
        this.live = live;
        this.retention = retention;
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
    }

    @Test
    void a_row_says_who_is_told_what_about_whom() {
        lab.written(claire, CLAIRE, "Bonjour");
        NotificationsRecord row = lab.row();
        assertThat(row.getRealm()).isEqualTo("COACH");
        assertThat(row.getAccountId()).isEqualTo(coach.value());
        assertThat(row.getKind()).isEqualTo("MESSAGE_RECEIVED");
        assertThat(row.getClientId()).isEqualTo(claire.value());
        assertThat(row.getActorName()).isEqualTo(CLAIRE);
        assertThat(row.getDetail()).isEqualTo("Bonjour");
        assertThat(row.getOccurrences()).isOne();
        assertThat(row.getFirstAt()).isEqualTo(TestClock.START);
        assertThat(row.getMailing()).isEqualTo("AT_ONCE");
        assertThat(row.getMailSince()).isEqualTo(TestClock.START);
    }

    @Test
    void more_of_the_same_adds_to_what_is_unread() {
        lab.written(claire, CLAIRE, "Un");
        clock.advance(Duration.ofMinutes(1));
        lab.written(claire, CLAIRE, "Deux");
        NotificationsRecord row = lab.row();
        assertThat(row.getOccurrences()).isEqualTo(2);
        assertThat(row.getDetail()).isEqualTo("Deux");
        assertThat(row.getFirstAt()).isEqualTo(TestClock.START);
        assertThat(row.getLatestAt()).isEqualTo(clock.instant());
        assertThat(row.getMailSince()).as("the mail waits since the first").isEqualTo(TestClock.START);
    }

    @Test
    void another_subject_is_another_row() {
        ClientId paul = fixtures.clientWithAccount("Paul", "Petit", "paul@example.org");
        lab.written(claire, CLAIRE, "Un");
        lab.written(paul, "Paul Petit", "Deux");
        assertThat(lab.rows()).hasSize(2);
    }

    @Test
    void twenty_at_once_make_one_row_with_twenty_occurrences() throws Exception {
        List<Object> results = AtOnce.call(20, () -> {
            lab.written(claire, CLAIRE, "Bonjour");
            return "told";
        });
        assertThat(results).containsOnly("told");
        assertThat(lab.row().getOccurrences()).isEqualTo(20);
    }

    @Test
    void twenty_at_once_about_five_subjects_to_two_coaches_make_ten_rows() throws Exception {
        fixtures.coach("other@example.org");
        List<ClientId> clients = IntStream.range(0, 5)
                .mapToObj(i -> fixtures.client("Nom", "N" + i, "n" + i + "@example.org"))
                .toList();
        AtomicInteger turn = new AtomicInteger();
        List<Object> results = AtOnce.call(20, () -> {
            lab.written(clients.get(turn.getAndIncrement() % 5), "Nom", "Bonjour");
            return "told";
        });
        assertThat(results).containsOnly("told");
        assertThat(lab.rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.getOccurrences()).isEqualTo(4));
    }

    @Test
    void every_active_coach_is_told_and_nobody_who_cannot_sign_in() {
        UserId other = fixtures.coach("other@example.org");
        UserId gone = fixtures.coach("gone@example.org");
        sql.update(USERS)
                .set(USERS.IS_ACTIVE, false)
                .where(USERS.ID.eq(gone.value()))
                .execute();
        lab.written(claire, CLAIRE, "");
        assertThat(lab.rows())
                .extracting(NotificationsRecord::getAccountId)
                .containsExactly(coach.value(), other.value());
    }

    @Test
    void a_client_without_an_open_account_is_told_nothing() {
        ClientId noAccount = fixtures.client("Sans", "Compte", "sans@example.org");
        ClientId invited = fixtures.client("Encore", "Invité", "invite@example.org");
        fixtures.clientUser(invited, user -> {
            user.setEmail("invite@example.org");
            user.setPasswordHash("");
        });
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.IS_ACTIVE, false)
                .where(CLIENT_USERS.CLIENT_ID.eq(claire.value()))
                .execute();
        lab.answered(noAccount, "");
        lab.answered(invited, "");
        lab.answered(claire, "");
        lab.tell(new Notice(
                NoticeKind.ACCOUNT_CHANGED,
                Addressee.account(Realm.CLIENT, 987_654),
                new Subject("account", 1),
                "",
                "",
                "client/account"));
        assertThat(lab.rows()).isEmpty();
    }

    @Test
    void what_is_settled_is_done_for_everybody_it_was_told_to() {
        UserId other = fixtures.coach("other@example.org");
        lab.written(claire, CLAIRE, "Bonjour");
        sql.update(USERS)
                .set(USERS.IS_ACTIVE, false)
                .where(USERS.ID.eq(other.value()))
                .execute();
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), NoticeLab.conversation(claire));
        assertThat(lab.rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.getDoneAt()).isNotNull();
            assertThat(row.getMailSince()).isNull();
        });
        lab.written(claire, CLAIRE, "Encore");
        assertThat(lab.rows()).as("what comes after is told anew").hasSize(3);
    }

    @Test
    void settling_what_was_never_told_does_nothing() {
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.client(claire), NoticeLab.conversation(claire));
        assertThat(lab.rows()).isEmpty();
    }

    @Test
    void what_is_unread_reads_as_it_was_amended() throws Exception {
        lab.written(claire, CLAIRE, "Un");
        lab.written(claire, CLAIRE, "Deux");
        clock.advance(Duration.ofMinutes(1));
        LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        LiveUpdates.Subscription subscription =
                live.subscribe(NotificationTopics.of(Realm.COACH, coach.value()), news::add);
        lab.amend(claire, "Trois\n" + "x".repeat(600));
        assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo((long) coach.value());
        subscription.close();
        NotificationsRecord row = lab.row();
        assertThat(row.getDetail()).startsWith("Trois xxx").hasSizeLessThanOrEqualTo(500);
        assertThat(row.getOccurrences()).isEqualTo(2);
        assertThat(row.getLatestAt()).as("nobody is told again").isEqualTo(TestClock.START);
        assertThat(row.getMailSince()).isEqualTo(TestClock.START);
    }

    @Test
    void what_is_read_settled_or_was_never_told_is_not_amended() {
        lab.amend(claire, "Rien");
        assertThat(lab.rows()).isEmpty();
        lab.written(claire, CLAIRE, "Réglé");
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), NoticeLab.conversation(claire));
        lab.amend(claire, "Autre");
        assertThat(lab.row().getDetail()).isEqualTo("Réglé");
    }

    @Test
    void nothing_is_told_outside_of_a_transaction() {
        Notice notice = new Notice(
                NoticeKind.INVITATION_ASKED,
                Addressee.coach(),
                new Subject("client", claire.value()),
                CLAIRE,
                "",
                "admin/clients/1");
        assertThatThrownBy(() -> notices.tell(notice)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> notices.settle(notice.kind(), notice.addressee(), notice.subject()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> notices.amend(notice.kind(), notice.addressee(), notice.subject(), ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_is_rolled_back_was_never_told() throws Exception {
        LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        LiveUpdates.Subscription subscription =
                live.subscribe(NotificationTopics.of(Realm.COACH, coach.value()), news::add);
        try {
            transaction.executeWithoutResult(status -> {
                notices.tell(new Notice(
                        NoticeKind.INVITATION_ASKED,
                        Addressee.coach(),
                        new Subject("client", claire.value()),
                        CLAIRE,
                        "",
                        "admin/clients/1"));
                status.setRollbackOnly();
            });
            assertThat(lab.rows()).isEmpty();
            lab.written(claire, CLAIRE, "Bonjour");
            assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo((long) coach.value());
            assertThat(news).isEmpty();
        } finally {
            subscription.close();
        }
    }

    @Test
    void a_notice_leads_only_into_the_area_of_whom_it_is_told() {
        assertThatThrownBy(() -> lab.tell(new Notice(
                        NoticeKind.MESSAGE_RECEIVED,
                        Addressee.client(claire),
                        NoticeLab.conversation(claire),
                        "Camille",
                        "",
                        "admin/messages")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lab.tell(new Notice(
                        NoticeKind.MAIL_FAILED,
                        Addressee.client(claire),
                        new Subject("mail", 1),
                        "",
                        "",
                        "client/messages")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostile_words_lie_in_the_table_as_plain_text() {
        String hostile = "<script>alert(1)</script>\u202Egpj.exe\r\n👩🏽‍💻";
        lab.written(claire, hostile, ("é" + hostile).repeat(6));
        assertThat(lab.row().getActorName()).isEqualTo("<script>alert(1)</script> gpj.exe 👩🏽‍💻");
        assertThat(lab.row().getDetail()).doesNotContain("\u202E", "\n").hasSizeLessThanOrEqualTo(500);
        lab.answered(claire, "x".repeat(500));
        assertThat(lab.rows().getLast().getDetail()).hasSize(500);
    }

    @Test
    void a_deleted_client_takes_what_was_told_of_them_along() {
        ClientId leaving = fixtures.client("Léa", "Partie", "lea@example.org");
        lab.written(leaving, "Léa Partie", "Adieu");
        sql.deleteFrom(CLIENTS).where(CLIENTS.ID.eq(leaving.value())).execute();
        assertThat(lab.rows()).isEmpty();
    }

    @Test
    void what_was_dealt_with_is_forgotten_after_three_months_and_all_after_twelve() {
        lab.written(claire, CLAIRE, "lu");
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), NoticeLab.conversation(claire));
        lab.accepted(claire, CLAIRE);
        clock.advance(Duration.ofDays(80));
        retention.forgetOldOnes();
        assertThat(lab.rows()).hasSize(2);
        clock.advance(Duration.ofDays(20));
        retention.forgetOldOnes();
        assertThat(lab.rows()).extracting(NotificationsRecord::getKind).containsExactly("INVITATION_ACCEPTED");
        clock.advance(Duration.ofDays(280));
        retention.forgetOldOnes();
        assertThat(sql.fetchCount(NOTIFICATIONS)).isZero();
    }
}
