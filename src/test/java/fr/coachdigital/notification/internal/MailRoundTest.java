package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.db.tables.records.NotificationsRecord;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.notification.NotificationId;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.notification.OwnNotifications;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.Mailbox.Letter;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class MailRoundTest {

    private static final String COACH = "coach@example.org";
    private static final String CLAIRE = "claire@example.org";

    private final DSLContext sql;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final OwnNotifications own;
    private final OwnChoices choices;
    private final Mailbox mailbox;
    private final NoticeLab lab;
    private ClientId claire;

    MailRoundTest(
            DSLContext sql,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            OwnNotifications own,
            OwnChoices choices,
            Sealing sealing,
            ApplicationContext application) {
        this.sql = sql;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.own = own;
        this.choices = choices;
        this.mailbox = new Mailbox(sql, sealing);
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void people() {
        fixtures.coach(COACH);
        claire = fixtures.clientWithAccount("Claire", "Martin", CLAIRE);
    }

    private void later(Duration time) {
        clock.advance(time);
        lab.round();
    }

    @Test
    void a_mail_leaves_once_the_oldest_is_five_minutes_old() {
        lab.answered(claire, "Votre devis est prêt");
        later(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(mailbox.count()).isZero();
        later(Duration.ofSeconds(1));

        Letter letter = mailbox.newest(CLAIRE);
        assertThat(letter.kind()).isEqualTo("notification");
        assertThat(letter.subject()).isEqualTo("Camille Laurent vous a écrit");
        assertThat(letter.text())
                .contains("Bonjour Claire Martin,")
                .contains("Camille Laurent vous a écrit.\nVotre devis est prêt")
                .contains("http://localhost/client/messages")
                .contains("http://localhost/unsubscribe/");
        assertThat(Jsoup.parse(letter.html()).select("a[href=http://localhost/client/messages]"))
                .isNotEmpty();
        later(Duration.ofMinutes(30));
        assertThat(mailbox.count()).isOne();
    }

    @Test
    void all_that_is_unread_comes_in_one_mail() {
        lab.written(claire, "Claire Martin", "Un");
        lab.accepted(claire, "Claire Martin");
        clock.advance(Duration.ofMinutes(4));
        ClientId paul = fixtures.client("Paul", "Petit", "paul@example.org");
        lab.written(paul, "Paul Petit", "Deux");
        later(Duration.ofMinutes(1));

        assertThat(mailbox.to(COACH)).hasSize(1);
        Letter letter = mailbox.newest(COACH);
        assertThat(letter.subject()).isEqualTo("3 nouvelles notifications");
        assertThat(letter.text())
                .contains("Claire Martin vous a écrit.\nUn", "Claire Martin a rejoint son espace.", "Paul Petit")
                .contains("http://localhost/admin/notifications");
    }

    @Test
    void a_pile_that_stays_unread_is_mailed_once() {
        lab.answered(claire, "Un");
        later(Duration.ofMinutes(6));
        lab.answered(claire, "Deux");
        later(Duration.ofMinutes(6));
        assertThat(mailbox.to(CLAIRE)).hasSize(1);

        signIn.client(claire);
        own.markAllRead();
        signIn.nobody();
        lab.answered(claire, "Trois");
        later(Duration.ofMinutes(6));
        assertThat(mailbox.to(CLAIRE))
                .as("after it was read, a new pile begins")
                .hasSize(2);
    }

    @Test
    void what_comes_half_a_day_after_a_mail_is_mailed_again_though_the_pile_is_unread() {
        lab.answered(claire, "Un");
        later(Duration.ofMinutes(5));
        clock.advance(Duration.ofHours(12));
        lab.answered(claire, "Deux");
        later(Duration.ofMinutes(6));
        assertThat(mailbox.to(CLAIRE)).as("not within twelve hours").hasSize(1);

        lab.answered(claire, "Trois");
        later(Duration.ofMinutes(4));
        lab.answered(claire, "Quatre");
        later(Duration.ofSeconds(59));
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
        later(Duration.ofSeconds(1));
        assertThat(mailbox.to(CLAIRE)).hasSize(2);
        assertThat(mailbox.newest(CLAIRE).text()).contains("Quatre");
        lab.answered(claire, "Cinq");
        later(Duration.ofHours(1));
        assertThat(mailbox.to(CLAIRE)).as("then it rests again").hasSize(2);
    }

    @Test
    void what_comes_half_a_day_after_a_digest_is_in_the_next() {
        signIn.client(claire);
        choices.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(true, MailChoice.DIGEST));
        signIn.nobody();
        lab.answered(claire, "Un");
        later(Duration.ofDays(1));
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
        clock.advance(Duration.ofHours(13));
        lab.answered(claire, "Deux");
        later(Duration.ofDays(1));
        assertThat(mailbox.to(CLAIRE)).hasSize(2);
    }

    @Test
    void what_was_read_or_settled_meanwhile_is_never_mailed() {
        lab.answered(claire, "lu");
        signIn.client(claire);
        own.open(new NotificationId(lab.row().getId()));
        signIn.nobody();
        lab.written(claire, "Claire Martin", "fait");
        lab.settle(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), NoticeLab.conversation(claire));
        later(Duration.ofHours(1));
        assertThat(mailbox.count()).isZero();
    }

    @Test
    void what_somebody_marks_unread_again_is_not_mailed() {
        lab.answered(claire, "lu");
        signIn.client(claire);
        NotificationId id = new NotificationId(lab.row().getId());
        own.markRead(id);
        own.markUnread(id);
        signIn.nobody();
        later(Duration.ofHours(1));
        assertThat(mailbox.count()).isZero();
        lab.answered(claire, "neuf");
        later(Duration.ofMinutes(5));
        assertThat(mailbox.to(CLAIRE)).as("what came after is").hasSize(1);
    }

    @Test
    void nobody_is_written_to_while_they_are_here() {
        lab.answered(claire, "Bonjour");
        lab.here(Realm.CLIENT, lab.accountOf(claire), true);
        later(Duration.ofMinutes(10));
        assertThat(mailbox.count()).isZero();
        lab.here(Realm.CLIENT, lab.accountOf(claire), false);
        later(Duration.ofSeconds(30));
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
    }

    @Test
    void twenty_who_tell_and_eight_rounds_at_once_make_one_mail() throws Exception {
        AtOnce.call(20, () -> {
            lab.written(claire, "Claire Martin", "Bonjour");
            return "";
        });
        clock.advance(Duration.ofMinutes(5));
        assertThat(AtOnce.call(8, () -> {
                    lab.round();
                    return "made";
                }))
                .containsOnly("made");
        assertThat(mailbox.to(COACH)).hasSize(1);
        assertThat(mailbox.newest(COACH).subject()).isEqualTo("Claire Martin vous a écrit 20 messages");
    }

    @Test
    void nobody_writes_to_an_account_that_was_closed_meanwhile() {
        lab.answered(claire, "Bonjour");
        sql.update(CLIENT_USERS).set(CLIENT_USERS.IS_ACTIVE, false).execute();
        later(Duration.ofMinutes(6));
        assertThat(mailbox.count()).isZero();
        assertThat(lab.row().getMailSince()).isNull();
    }

    @Test
    void some_things_are_never_mailed_by_the_bell() {
        lab.tell(new Notice(
                NoticeKind.MAIL_FAILED,
                Addressee.coach(),
                new Subject("mail", 1),
                "",
                "claire@example.org – Invitation",
                "admin/emails?state=failed"));
        lab.tell(new Notice(
                NoticeKind.ACCOUNT_CHANGED,
                Addressee.client(claire),
                new Subject("account", 1),
                "",
                "",
                "client/account"));
        later(Duration.ofDays(1));
        assertThat(mailbox.count()).isZero();
    }

    @Test
    void the_digest_comes_at_eight_in_paris_and_once() {
        choose(MailChoice.DIGEST);
        lab.answered(claire, "Un");
        lab.answered(claire, "Deux");
        later(Duration.ofHours(5));
        assertThat(mailbox.count()).as("the evening before").isZero();
        clock.set(Instant.parse("2026-11-24T06:59:59Z"));
        lab.round();
        assertThat(mailbox.count()).isZero();
        later(Duration.ofSeconds(1));
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
        assertThat(mailbox.newest(CLAIRE).kind()).isEqualTo("digest");
        assertThat(mailbox.newest(CLAIRE).text()).contains("Camille Laurent vous a écrit 2 messages.\nDeux");
        later(Duration.ofHours(1));
        assertThat(mailbox.count()).isOne();
    }

    @Test
    void a_digest_that_was_missed_at_eight_is_made_up_for_later_that_day() {
        choose(MailChoice.DIGEST);
        lab.answered(claire, "hier");
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        ClientId paul = fixtures.clientWithAccount("Paul", "Petit", "paul@example.org");
        signIn.client(paul);
        choices.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(true, MailChoice.DIGEST));
        signIn.nobody();
        lab.answered(paul, "ce matin, après huit heures");
        lab.round();
        lab.round();
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
        assertThat(mailbox.to("paul@example.org")).as("tomorrow's").isEmpty();
        clock.set(Instant.parse("2026-11-25T07:00:00Z"));
        lab.round();
        assertThat(mailbox.to("paul@example.org")).hasSize(1);
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
    }

    @Test
    void who_wants_mails_only_sees_nothing_in_the_product_and_gets_each_pile() {
        signIn.client(claire);
        choices.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(false, MailChoice.AT_ONCE));
        lab.answered(claire, "Un");
        assertThat(own.unreadCount()).isZero();
        signIn.nobody();
        later(Duration.ofMinutes(5));
        lab.answered(claire, "Deux");
        later(Duration.ofMinutes(5));
        assertThat(mailbox.to(CLAIRE)).hasSize(2);
    }

    @Test
    void who_wants_to_hear_nothing_is_told_nothing() {
        signIn.client(claire);
        choices.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(false, MailChoice.NONE));
        lab.answered(claire, "Un");
        signIn.nobody();
        later(Duration.ofDays(2));
        assertThat(mailbox.count()).isZero();
        assertThat(lab.rows()).isEmpty();
    }

    @Test
    void a_mail_that_waits_follows_a_new_choice() {
        lab.answered(claire, "Un");
        choose(MailChoice.NONE);
        later(Duration.ofMinutes(6));
        assertThat(mailbox.count()).isZero();
    }

    @Test
    void hostile_words_are_words_in_the_mail_too() {
        lab.answered(claire, "<script>alert(1)</script> <b>gras</b> ${7*7} \u202E👩🏽‍💻");
        later(Duration.ofMinutes(5));
        Letter letter = mailbox.newest(CLAIRE);
        assertThat(Jsoup.parse(letter.html()).select("script, b")).isEmpty();
        assertThat(Jsoup.parse(letter.html()).text()).contains("<script>alert(1)</script> <b>gras</b> ${7*7}");
        assertThat(letter.html() + letter.text()).doesNotContain("\u202E").contains("👩🏽‍💻");
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        for (int i = 0; i < 13; i++) {
            lab.written(fixtures.client("Nom", "N" + i, "n" + i + "@example.org"), "Nom N" + i, "");
        }
        later(Duration.ofMinutes(5));
        assertThat(mailbox.newest(COACH).subject()).isEqualTo("13 nouvelles notifications");
        assertThat(mailbox.newest(COACH).text())
                .contains("Nom N9 vous a écrit.")
                .doesNotContain("Nom N10")
                .contains("Et 3 autres notifications.");
    }

    @Test
    void the_mail_speaks_the_language_of_its_reader() {
        sql.update(CLIENT_USERS).set(CLIENT_USERS.LANGUAGE, "en").execute();
        lab.answered(claire, "Bonjour");
        later(Duration.ofMinutes(5));
        assertThat(mailbox.newest(CLAIRE).subject()).isEqualTo("Camille Laurent wrote to you");
        assertThat(lab.rows()).extracting(NotificationsRecord::getMailedAt).containsExactly(clock.instant());
    }

    private void choose(MailChoice mail) {
        signIn.client(claire);
        choices.choose(NoticeKind.MESSAGE_RECEIVED, new Choice(true, mail));
        signIn.nobody();
    }
}
