package fr.coachdigital.messaging;

import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.MESSAGE_DRAFTS;
import static fr.coachdigital.db.Tables.MESSAGE_VERSIONS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.client.ClientInUse;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.messaging.MessageRefused.Reason;
import fr.coachdigital.messaging.Span.After;
import fr.coachdigital.messaging.Span.Before;
import fr.coachdigital.messaging.Span.Between;
import fr.coachdigital.messaging.Span.Latest;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@DatabaseTest
class ConversationTest {
    private @Autowired AdminConversations admin;
    private @Autowired PortalConversation portal;
    private @Autowired ClientRegister register;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired TestClock clock;
    private @Autowired DSLContext sql;

    private UserId coach;
    private ClientId claire;
    private ClientId paul;

    @BeforeEach
    void people() {
        coach = fixtures.coach("camille@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        paul = fixtures.clientWithAccount("Paul", "Roux", "paul@example.org");
    }

    private Message coachSays(ClientId client, String text) {
        signIn.coach(coach);
        return admin.send(client, Outgoing.text(UUID.randomUUID(), text));
    }

    private Message clientSays(ClientId client, String text) {
        signIn.client(client);
        return portal.send(Outgoing.text(UUID.randomUUID(), text));
    }

    @Test
    void both_sides_read_the_same_in_the_same_order() {
        coachSays(claire, "Bonjour Claire");
        clientSays(claire, "Bonjour !");
        coachSays(claire, "Le devis est prêt.");
        List<Message> ofCoach = admin.read(claire, new Latest(50));
        signIn.client(claire);
        assertThat(portal.read(new Latest(50))).isEqualTo(ofCoach);
        assertThat(ofCoach).extracting(Message::seq).containsExactly(1, 2, 3);
        assertThat(ofCoach).extracting(Message::author).containsExactly(Realm.COACH, Realm.CLIENT, Realm.COACH);
    }

    @Test
    void a_client_sees_nothing_of_anothers_conversation() {
        Message secret = coachSays(claire, "Pour Claire seulement");
        signIn.client(paul);
        assertThat(portal.read(new Latest(50))).isEmpty();
        assertThat(portal.read(new Between(1, 10))).isEmpty();
        assertThat(portal.search("Claire")).isEmpty();
        assertThat(portal.unread()).isZero();
        assertThat(portal.state().lastSeq()).isZero();
        assertThatThrownBy(() -> portal.edit(secret.seq(), "pris")).isInstanceOf(MessageNotFound.class);
        assertThatThrownBy(() -> portal.withdraw(secret.seq())).isInstanceOf(MessageNotFound.class);
        assertThatThrownBy(() -> admin.read(claire, new Latest(50))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void each_service_is_for_its_own_side() {
        signIn.nobody();
        assertThatThrownBy(() -> portal.state()).isInstanceOf(AuthenticationException.class);
        signIn.coach(coach);
        assertThatThrownBy(() -> portal.state()).isInstanceOf(AccessDeniedException.class);
        signIn.client(claire);
        assertThatThrownBy(() -> admin.unread()).isInstanceOf(AccessDeniedException.class);
        signIn.system();
        assertThatThrownBy(() -> admin.unread()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void no_conversation_is_with_somebody_who_is_no_client() {
        signIn.coach(coach);
        ClientId nobody = new ClientId(999_999);
        assertThatThrownBy(() -> admin.state(nobody)).isInstanceOf(MessageNotFound.class);
        assertThatThrownBy(() -> admin.send(nobody, Outgoing.text(UUID.randomUUID(), "Allô ?")))
                .isInstanceOf(MessageNotFound.class);
        assertThat(sql.fetchCount(CONVERSATIONS)).isZero();
    }

    @Test
    void sending_twice_makes_one_message() {
        signIn.client(claire);
        UUID key = UUID.randomUUID();
        Message first = portal.send(Outgoing.text(key, "Une seule fois"));
        assertThat(portal.send(Outgoing.text(key, "Une seule fois"))).isEqualTo(first);
        assertThat(sql.fetchCount(MESSAGES)).isOne();
        signIn.coach(coach);
        assertThat(admin.unread()).isOne();
    }

    @Test
    void another_text_under_a_used_key_is_not_lost() {
        signIn.client(claire);
        UUID key = UUID.randomUUID();
        portal.send(Outgoing.text(key, "Premier"));
        portal.send(Outgoing.text(key, "Second"));
        assertThat(portal.read(new Latest(9))).extracting(Message::body).containsExactly("Premier", "Second");
    }

    @Test
    void the_key_of_one_side_says_nothing_to_the_other() {
        UUID key = UUID.randomUUID();
        signIn.client(claire);
        portal.send(Outgoing.text(key, "Même texte"));
        signIn.coach(coach);
        admin.send(claire, Outgoing.text(key, "Même texte"));
        assertThat(admin.read(claire, new Latest(9))).hasSize(2);
    }

    @Test
    void reading_is_told_to_who_wrote_with_the_moment() {
        coachSays(claire, "Un");
        coachSays(claire, "Deux");
        signIn.client(claire);
        assertThat(portal.unread()).isEqualTo(2);
        assertThat(portal.state().firstUnread()).isOne();
        clock.advance(Duration.ofMinutes(3));
        portal.markRead(2);
        assertThat(portal.unread()).isZero();
        signIn.coach(coach);
        ThreadState seen = admin.state(claire);
        assertThat(seen.otherReadSeq()).isEqualTo(2);
        assertThat(seen.otherReadAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(3)));
        // Their own words later do not move the moment at which they read mine.
        clock.advance(Duration.ofMinutes(10));
        clientSays(claire, "Merci");
        portal.markRead(3);
        signIn.coach(coach);
        assertThat(admin.state(claire).otherReadAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(3)));
    }

    @Test
    void reading_never_goes_back_nor_beyond_what_there_is() {
        coachSays(claire, "Un");
        coachSays(claire, "Deux");
        signIn.client(claire);
        portal.markRead(1);
        portal.markRead(99_999);
        portal.markRead(1);
        portal.markRead(-5);
        assertThat(portal.unread()).isZero();
        coachSays(claire, "Trois");
        signIn.client(claire);
        assertThat(portal.unread()).isOne();
    }

    @Test
    void who_has_read_is_told_of_it_no_more() {
        coachSays(claire, "Un");
        coachSays(claire, "Deux");
        assertThat(sql.fetchCount(NOTIFICATIONS)).isOne();
        signIn.client(claire);
        portal.markRead(2);
        assertThat(sql.fetchExists(NOTIFICATIONS, NOTIFICATIONS.DONE_AT.isNotNull()))
                .isTrue();
    }

    @Test
    void what_looks_like_a_secret_is_not_repeated_in_a_notice() {
        coachSays(claire, "Le mot de passe est : Tr0ub4dor&3");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDetail()).isEmpty();
        coachSays(paul, "Le devis est prêt");
        assertThat(sql.fetchSingle(NOTIFICATIONS, NOTIFICATIONS.DETAIL.ne("")).getDetail())
                .isEqualTo("Le devis est prêt");
    }

    @Test
    void a_notice_says_what_the_message_says_now() {
        Message first = coachSays(claire, "Premier");
        Message second = coachSays(claire, "Le code est secret42!");
        coachSays(claire, "Bonjour à vous");
        admin.edit(claire, 3, "Bonjour à toutes");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDetail()).isEqualTo("Bonjour à toutes");
        admin.withdraw(claire, 3);
        admin.withdraw(claire, second.seq());
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDetail()).isEqualTo("Premier");
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDoneAt()).isNull();
        admin.withdraw(claire, first.seq());
        assertThat(sql.fetchSingle(NOTIFICATIONS).getDoneAt()).isNotNull();
    }

    @Test
    void an_own_message_can_be_changed_for_a_quarter_of_an_hour_and_the_former_text_is_kept() {
        Message sent = clientSays(claire, "Rendez-vous à 10 h");
        clock.advance(Duration.ofMinutes(15));
        portal.edit(sent.seq(), "Rendez-vous à 11 h");
        Message changed = portal.read(new Latest(1)).getFirst();
        assertThat(changed.body()).isEqualTo("Rendez-vous à 11 h");
        assertThat(changed.editedAt()).isNotNull();
        assertThat(sql.fetchSingle(MESSAGE_VERSIONS).getBody()).isEqualTo("Rendez-vous à 10 h");
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> portal.edit(sent.seq(), "Trop tard"))
                .isInstanceOfSatisfying(
                        MessageRefused.class, why -> assertThat(why.reason()).isEqualTo(Reason.TOO_OLD));
        assertThatThrownBy(() -> portal.withdraw(sent.seq())).isInstanceOf(MessageRefused.class);
    }

    @Test
    void a_withdrawn_message_says_nothing_to_anybody_and_waits_for_nobody() {
        Message sent = clientSays(claire, "Oups, pas pour vous");
        portal.withdraw(sent.seq());
        assertThat(portal.search("Oups")).isEmpty();
        signIn.coach(coach);
        Message left = admin.read(claire, new Latest(1)).getFirst();
        assertThat(left.withdrawn()).isTrue();
        assertThat(left.body()).isEmpty();
        assertThat(admin.unread()).isZero();
        assertThat(admin.searchAll("Oups")).isEmpty();
        assertThat(sql.fetchSingle(MESSAGES).getBody()).isEmpty();
        assertThat(sql.fetchSingle(MESSAGE_VERSIONS).getBody()).isEqualTo("Oups, pas pour vous");
        assertThatThrownBy(() -> admin.edit(claire, sent.seq(), "pris")).isInstanceOf(MessageNotFound.class);
        signIn.client(claire);
        assertThatThrownBy(() -> portal.withdraw(sent.seq()))
                .isInstanceOfSatisfying(
                        MessageRefused.class, why -> assertThat(why.reason()).isEqualTo(Reason.WITHDRAWN));
    }

    @Test
    void sending_again_what_was_withdrawn_does_not_bring_it_back() {
        signIn.client(claire);
        UUID key = UUID.randomUUID();
        Message sent = portal.send(Outgoing.text(key, "Retiré"));
        portal.withdraw(sent.seq());
        assertThat(portal.send(Outgoing.text(key, "Retiré")).withdrawn()).isTrue();
        assertThat(sql.fetchCount(MESSAGES)).isOne();
    }

    @Test
    void pages_go_backwards_and_forwards_by_number() {
        for (int i = 1; i <= 12; i++) coachSays(claire, "n° " + i + " ?");
        assertThat(admin.read(claire, new Latest(3))).extracting(Message::seq).containsExactly(10, 11, 12);
        assertThat(admin.read(claire, new Before(10, 3)))
                .extracting(Message::seq)
                .containsExactly(7, 8, 9);
        assertThat(admin.read(claire, new Before(2, 3)))
                .extracting(Message::seq)
                .containsExactly(1);
        assertThat(admin.read(claire, new After(9, 2))).extracting(Message::seq).containsExactly(10, 11);
        assertThat(admin.read(claire, new Between(4, 6)))
                .extracting(Message::seq)
                .containsExactly(4, 5, 6);
        assertThat(admin.read(claire, new Latest(-3))).isEmpty();
    }

    @Test
    void a_day_leads_to_its_first_message_in_paris() {
        coachSays(claire, "Lundi");
        clock.set(Instant.parse("2026-11-24T23:30:00Z"));
        coachSays(claire, "Mercredi à 0 h 30, à Paris");
        assertThat(admin.firstOn(claire, LocalDate.of(2026, 11, 23))).hasValue(1);
        assertThat(admin.firstOn(claire, LocalDate.of(2026, 11, 24))).hasValue(2);
        assertThat(admin.firstOn(claire, LocalDate.of(2026, 11, 25))).hasValue(2);
        assertThat(admin.firstOn(claire, LocalDate.of(2026, 11, 26))).isEmpty();
        assertThat(admin.firstOn(claire, LocalDate.of(1, 1, 1))).hasValue(1);
        assertThat(admin.firstOn(claire, LocalDate.of(9999, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coeur", "CŒUR", "cœur ouvert", "ouvert coeur", "Cœ"})
    void words_are_found_whatever_their_accents_and_order(String typed) {
        clientSays(claire, "À cœur ouvert");
        coachSays(paul, "Autre chose");
        assertThat(admin.searchAll(typed)).extracting(MessageHit::client).containsExactly(claire);
        assertThat(admin.search(claire, typed)).hasSize(1);
        assertThat(admin.search(paul, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "\" OR 1=1 --", "', '') UNION SELECT", "é%é"})
    void signs_of_sql_are_letters(String typed) {
        clientSays(claire, "Rien de spécial");
        signIn.coach(coach);
        assertThat(admin.searchAll(typed)).isEmpty();
        clientSays(claire, "avec " + typed + " dedans");
        signIn.coach(coach);
        assertThat(admin.searchAll(typed)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "👩‍👩‍👧‍👦 🏳️‍🌈 ✍🏽",
                "\u202Eevil\u202C",
                "مرحبا بك في العالم",
                "'; DROP TABLE messages; --",
                "${7*7} {{7*7}} #{7*7}",
                "a\u0301\u0301\u0301\u0301\u0301 zalgo",
                "ligne 1\nligne 2\n\n\nligne 5",
                "\t tabulation"
            })
    void hostile_text_comes_back_as_it_was_typed(String typed) {
        Message sent = clientSays(claire, typed);
        String expected = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        assertThat(sent.body()).isEqualTo(expected);
        signIn.coach(coach);
        assertThat(admin.read(claire, new Latest(1)).getFirst().body()).isEqualTo(expected);
    }

    @Test
    void signs_that_nobody_can_see_are_left_out() {
        assertThat(clientSays(claire, "a\u0000b\u0007c\r\nd\u001b[31m").body()).isEqualTo("abc\nd[31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n", "\u0000\u0001"})
    void nothing_is_no_message(String typed) {
        signIn.client(claire);
        assertThatThrownBy(() -> portal.send(Outgoing.text(UUID.randomUUID(), typed)))
                .isInstanceOfSatisfying(
                        MessageRefused.class, why -> assertThat(why.reason()).isEqualTo(Reason.EMPTY));
        assertThat(sql.fetchCount(MESSAGES)).isZero();
    }

    @Test
    void a_message_has_a_longest_length() {
        signIn.client(claire);
        assertThat(portal.send(Outgoing.text(UUID.randomUUID(), "é".repeat(Message.MAX_LENGTH)))
                        .body())
                .hasSize(Message.MAX_LENGTH);
        for (int length : new int[] {Message.MAX_LENGTH + 1, 3_000_000}) {
            assertThatThrownBy(() -> portal.send(Outgoing.text(UUID.randomUUID(), "x".repeat(length))))
                    .isInstanceOfSatisfying(
                            MessageRefused.class,
                            why -> assertThat(why.reason()).isEqualTo(Reason.TOO_LONG));
        }
    }

    @Test
    void nobody_writes_faster_than_a_person() {
        signIn.client(claire);
        for (int i = 0; i < 60; i++) portal.send(Outgoing.text(UUID.randomUUID(), "n° " + i));
        assertThatThrownBy(() -> portal.send(Outgoing.text(UUID.randomUUID(), "une de trop")))
                .isInstanceOfSatisfying(
                        MessageRefused.class, why -> assertThat(why.reason()).isEqualTo(Reason.TOO_MANY));
        clock.advance(Duration.ofSeconds(5));
        portal.send(Outgoing.text(UUID.randomUUID(), "après une pause"));
    }

    @Test
    void a_draft_is_kept_sealed_and_is_nobody_elses() {
        signIn.client(claire);
        Draft draft = portal.draft();
        portal.keepDraft(new Draft(draft.key(), "Je voulais vous di"));
        assertThat(portal.draft()).isEqualTo(new Draft(draft.key(), "Je voulais vous di"));
        assertThat(new String(sql.fetchSingle(MESSAGE_DRAFTS).getSealedBody(), StandardCharsets.UTF_8))
                .doesNotContain("voulais");
        signIn.coach(coach);
        assertThat(admin.draft(claire).body()).isEmpty();
        signIn.preview(coach, claire);
        assertThat(portal.draft().body()).isEmpty();
        signIn.client(paul);
        assertThat(portal.draft().body()).isEmpty();
    }

    @Test
    void a_draft_ends_when_it_is_sent_and_a_late_tab_does_not_bring_it_back() {
        signIn.client(claire);
        Draft draft = new Draft(portal.draft().key(), "Bonjour");
        portal.keepDraft(draft);
        portal.send(Outgoing.text(draft.key(), draft.body()));
        assertThat(portal.draft().body()).isEmpty();
        assertThat(portal.draft().key()).isNotEqualTo(draft.key());
        portal.keepDraft(draft);
        assertThat(portal.draft().body()).isEmpty();
        assertThat(portal.restoreDraft(draft).body()).isEmpty();
    }

    @Test
    void what_a_second_device_added_to_a_draft_that_was_sent_is_not_lost() {
        signIn.client(claire);
        Draft draft = new Draft(portal.draft().key(), "Bonjour");
        portal.keepDraft(draft);
        portal.send(Outgoing.text(draft.key(), draft.body()));
        portal.keepDraft(new Draft(draft.key(), "Bonjour, et autre chose"));
        assertThat(portal.draft().body()).isEqualTo("Bonjour, et autre chose");
        assertThat(portal.draft().key()).isNotEqualTo(draft.key());
    }

    @Test
    void another_text_under_the_key_of_a_changed_message_is_not_lost() {
        signIn.client(claire);
        UUID key = UUID.randomUUID();
        Message sent = portal.send(Outgoing.text(key, "Bonjour"));
        portal.edit(sent.seq(), "Bonsoir");
        assertThat(portal.send(Outgoing.text(key, "Bonjour")).seq()).isEqualTo(sent.seq());
        assertThat(portal.send(Outgoing.text(key, "Tout autre chose")).seq()).isNotEqualTo(sent.seq());
    }

    @Test
    void what_a_browser_kept_meets_what_was_written_elsewhere() {
        signIn.client(claire);
        Draft first = new Draft(portal.draft().key(), "Bonjour");
        assertThat(portal.restoreDraft(first).body()).isEqualTo("Bonjour");
        assertThat(portal.restoreDraft(new Draft(first.key(), "Bonjour Camille"))
                        .body())
                .isEqualTo("Bonjour Camille");
        assertThat(portal.restoreDraft(new Draft(UUID.randomUUID(), "Autre idée"))
                        .body())
                .isEqualTo("Bonjour Camille\n\nAutre idée");
        assertThat(portal.restoreDraft(new Draft(UUID.randomUUID(), "Autre idée"))
                        .body())
                .isEqualTo("Bonjour Camille\n\nAutre idée");
    }

    @Test
    void looking_at_a_portal_reads_and_changes_nothing() {
        coachSays(claire, "Bonjour");
        signIn.preview(coach, claire);
        assertThat(portal.state().readOnly()).isTrue();
        assertThat(portal.read(new Latest(5))).hasSize(1);
        assertThat(portal.unread()).isOne();
        assertThatThrownBy(() -> portal.markRead(1)).isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> portal.send(Outgoing.text(UUID.randomUUID(), "à sa place")))
                .isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> portal.keepDraft(new Draft(UUID.randomUUID(), "x")))
                .isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> portal.typing()).isInstanceOf(PreviewIsReadOnly.class);
        assertThat(portal.unread()).isOne();
    }

    @Test
    void the_list_shows_who_waits_first_and_puts_away_what_is_done() {
        clientSays(claire, "Une question");
        clock.advance(Duration.ofMinutes(1));
        coachSays(paul, "Des **nouvelles**\ndu projet");
        signIn.coach(coach);
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10))
                .extracting(InboxRow::clientName)
                .containsExactly("Claire Martin", "Paul Roux");
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10).get(1).lastLine()).isEqualTo("Des nouvelles du projet");
        assertThat(admin.inbox(new InboxFilter(InboxFilter.Kind.UNREAD, ""), 0, 10))
                .hasSize(1);
        admin.archive(paul);
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10)).hasSize(1);
        assertThat(admin.inbox(new InboxFilter(InboxFilter.Kind.ARCHIVED, "roux"), 0, 10))
                .hasSize(1);
        clientSays(paul, "Encore une chose");
        signIn.coach(coach);
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10)).hasSize(2);
        assertThat(admin.unread()).isEqualTo(2);
        assertThatThrownBy(() -> admin.archive(new ClientId(999_999))).isInstanceOf(MessageNotFound.class);
    }

    @Test
    void who_has_written_can_sign_in_no_more_and_what_was_said_stays() {
        clientSays(claire, "Bonjour");
        signIn.coach(coach);
        assertThatThrownBy(() -> register.delete(claire)).isInstanceOf(ClientInUse.class);
        assertThat(admin.read(claire, new Latest(5))).hasSize(1);
    }
}
