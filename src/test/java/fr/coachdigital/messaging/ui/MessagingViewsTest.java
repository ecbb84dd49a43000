package fr.coachdigital.messaging.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.QUICK_REPLIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.messaging.QuickReplies;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

class MessagingViewsTest extends ViewTest {

    private final AdminConversations admin;
    private final PortalConversation portal;
    private final QuickReplies replies;
    private final DSLContext sql;
    private UserId coach;
    private ClientId claire;
    private ClientId paul;

    MessagingViewsTest(AdminConversations admin, PortalConversation portal, QuickReplies replies, DSLContext sql) {
        this.admin = admin;
        this.portal = portal;
        this.replies = replies;
        this.sql = sql;
    }

    @BeforeEach
    void people() {
        coach = fixtures().coach("camille@example.org");
        claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        paul = fixtures().clientWithAccount("Paul", "Roux", "paul@example.org");
    }

    /** What somebody else does meanwhile, in a browser of their own. */
    private void meanwhile(Runnable who, Runnable act) {
        SecurityContext here = SecurityContextHolder.getContext();
        who.run();
        act.run();
        SecurityContextHolder.setContext(here);
        TestSecurityContextHolder.setContext(here);
    }

    private void coachSays(ClientId client, String text) {
        meanwhile(() -> signIn().coach(coach), () -> admin.send(client, Outgoing.text(UUID.randomUUID(), text)));
    }

    private void clientSays(ClientId client, String text) {
        meanwhile(() -> signIn().client(client), () -> portal.send(Outgoing.text(UUID.randomUUID(), text)));
    }

    private List<String> shown() {
        return _find(MessageBubble.class).stream()
                .map(bubble -> bubble.message().body())
                .toList();
    }

    private void awaitShown(String... texts) {
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(shown()).containsExactly(texts);
        });
    }

    private TextArea field() {
        return _get(TextArea.class, spec -> spec.withClasses("composer-text"));
    }

    private void send(String text) {
        _setValue(field(), text);
        _click(_get(Button.class, spec -> spec.withText("Envoyer")));
    }

    @Test
    void a_client_writes_and_the_field_is_free_again() {
        signIn().client(claire);
        open("client/messages");
        assertThat(currentView()).isInstanceOf(PortalMessagesView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Messagerie");
        send("Bonjour **Camille**");
        assertThat(shown()).containsExactly("Bonjour **Camille**");
        assertThat(field().getValue()).isEmpty();
        assertThat(sql.fetchSingle(MESSAGES).getBody()).isEqualTo("Bonjour **Camille**");
    }

    @Test
    void news_of_the_other_side_arrive_without_a_reload() {
        coachSays(claire, "Avant");
        signIn().client(claire);
        open("client/messages");
        assertThat(shown()).containsExactly("Avant");
        coachSays(paul, "Pour un autre");
        coachSays(claire, "Maintenant");
        awaitShown("Avant", "Maintenant");
    }

    @Test
    void a_message_is_read_when_its_reader_had_it_in_sight() {
        coachSays(claire, "Vous êtes là ?");
        signIn().client(claire);
        open("client/messages");
        roundtrip();
        assertThat(portal.unread()).isOne();
        _get(ThreadPanel.class).seen(1);
        assertThat(portal.unread()).isZero();
        coachSays(claire, "Et maintenant ?");
        awaitShown("Vous êtes là ?", "Et maintenant ?");
        assertThat(portal.unread()).isOne();
        _get(ThreadPanel.class).seen(999_999);
        assertThat(portal.unread()).isZero();
    }

    @Test
    void what_became_of_a_message_is_shown_whatever_was_read_in_between() {
        coachSays(claire, "Le mot de passe est Zx81-abc");
        signIn().client(claire);
        open("client/messages");
        meanwhile(() -> signIn().coach(coach), () -> admin.edit(claire, 1, "Je vous appelle"));
        _get(ThreadPanel.class).seen(1);
        awaitShown("Je vous appelle");
    }

    @Test
    void a_draft_comes_back_with_the_page() {
        signIn().client(claire);
        open("client/messages");
        _setValue(field(), "Pas encore fini");
        open("client/dashboard");
        open("client/messages");
        assertThat(field().getValue()).isEqualTo("Pas encore fini");
    }

    @Test
    void what_looks_like_a_secret_is_asked_about_first() {
        signIn().client(claire);
        open("client/messages");
        send("mot de passe : Soleil2024!");
        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(sql.fetchCount(MESSAGES)).isZero();
        assertThat(field().getValue()).isEqualTo("mot de passe : Soleil2024!");
    }

    @Test
    void too_long_a_text_stays_in_the_field_with_a_word() {
        signIn().client(claire);
        open("client/messages");
        send("x".repeat(Message.MAX_LENGTH + 1));
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("8");
        assertThat(field().getValue()).hasSize(Message.MAX_LENGTH + 1);
        assertThat(sql.fetchCount(MESSAGES)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothing_is_not_sent(String typed) {
        signIn().client(claire);
        open("client/messages");
        send(typed);
        assertThat(sql.fetchCount(MESSAGES)).isZero();
        assertThat(field().isInvalid()).isFalse();
    }

    @Test
    void whoever_looks_on_can_only_read() {
        coachSays(claire, "Bonjour");
        signIn().preview(coach, claire);
        open("client/messages");
        assertThat(shown()).containsExactly("Bonjour");
        _assertNone(TextArea.class);
        _get(ThreadPanel.class).seen(1);
        signIn().client(claire);
        assertThat(portal.unread()).isOne();
    }

    @Test
    void older_messages_come_in_pages() {
        signIn().coach(coach);
        for (int i = 1; i <= 59; i++) admin.send(claire, Outgoing.text(UUID.randomUUID(), "m" + i + " ?"));
        clock().advance(Duration.ofMinutes(2));
        for (int i = 60; i <= 118; i++) admin.send(claire, Outgoing.text(UUID.randomUUID(), "m" + i + " ?"));
        open("admin/messages/" + claire.value());
        assertThat(shown()).hasSize(50).startsWith("m69 ?").endsWith("m118 ?");
        _get(ThreadPanel.class).older();
        assertThat(shown()).hasSize(100).startsWith("m19 ?");
        _get(ThreadPanel.class).older();
        _get(ThreadPanel.class).older();
        assertThat(shown()).hasSize(118).startsWith("m1 ?").endsWith("m118 ?");
        _get(ThreadPanel.class).goTo(3);
        assertThat(shown()).hasSize(118);
    }

    @Test
    void a_search_leads_into_the_middle_and_back_to_the_end() {
        signIn().coach(coach);
        admin.send(claire, Outgoing.text(UUID.randomUUID(), "aiguille"));
        for (int i = 0; i < 58; i++) admin.send(claire, Outgoing.text(UUID.randomUUID(), "foin " + i));
        clock().advance(Duration.ofMinutes(2));
        for (int i = 0; i < 58; i++) admin.send(claire, Outgoing.text(UUID.randomUUID(), "paille " + i));
        open("admin/messages/" + claire.value());
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Rechercher dans la conversation")));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Rechercher un mot")), "aigui");
        _click(_get(NativeButton.class, spec -> spec.withClasses("thread-hit")));
        assertThat(shown()).startsWith("aiguille").hasSize(26);
        clientSays(claire, "Pendant que vous lisez plus haut");
        roundtrip();
        assertThat(shown()).hasSize(26);
        _get(ThreadPanel.class).newer();
        assertThat(shown()).hasSize(76);
        _get(ThreadPanel.class).newer();
        assertThat(shown()).endsWith("Pendant que vous lisez plus haut");
    }

    @Test
    void the_coach_sees_who_waits_and_opens_them() {
        clientSays(claire, "Une question");
        coachSays(paul, "Une réponse");
        signIn().coach(coach);
        open("admin/messages");
        List<Anchor> rows = _find(Anchor.class, spec -> spec.withClasses("inbox-row"));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getHref()).isEqualTo("admin/messages/" + claire.value());
        assertThat(rows.getFirst().hasClassName("unread")).isTrue();
        open("admin/messages/" + claire.value());
        assertThat(shown()).containsExactly("Une question");
        send("Voici");
        assertThat(admin.read(claire, new Span.Latest(1)).getFirst().body()).isEqualTo("Voici");
    }

    @Test
    void the_list_moves_when_somebody_writes() {
        signIn().coach(coach);
        open("admin/messages");
        _assertNone(Anchor.class, spec -> spec.withClasses("inbox-row"));
        clientSays(paul, "Bonjour");
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(_find(Anchor.class, spec -> spec.withClasses("inbox-row")))
                    .hasSize(1);
        });
    }

    @Test
    void filter_and_search_stand_in_the_address() {
        clientSays(claire, "Une question d’hébergement");
        coachSays(paul, "Une réponse");
        signIn().coach(coach);
        open("admin/messages");
        _click(_get(Button.class, spec -> spec.withText("Non lues")));
        assertThat(address()).isEqualTo("admin/messages?filter=unread");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("inbox-row"))).hasSize(1);
        _setValue(_get(TextField.class, spec -> spec.withClasses("inbox-search")), "hebergement");
        assertThat(address()).contains("q=hebergement");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("inbox-row")).getHref())
                .contains("at=1");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void a_conversation_is_put_away_and_brought_back() {
        clientSays(claire, "Merci, au revoir");
        signIn().coach(coach);
        open("admin/messages/" + claire.value());
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Archiver")));
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10)).isEmpty();
        await().untilAsserted(() -> {
            roundtrip();
            _get(Button.class, spec -> spec.withAttribute("aria-label", "Sortir des archives"));
        });
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Sortir des archives")));
        assertThat(admin.inbox(InboxFilter.ALL, 0, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "-1", "abc", "99999999999"})
    void no_page_is_about_somebody_who_is_no_client(String id) {
        signIn().coach(coach);
        open("admin/messages/" + id);
        assertThat(currentView()).isNotInstanceOf(AdminMessagesView.class);
    }

    @Test
    void quick_replies_are_kept_and_refused_in_words() {
        signIn().coach(coach);
        open("admin/messages");
        QuickReplyDialog dialog = new QuickReplyDialog(replies);
        dialog.open();
        _click(_get(dialog, Button.class, spec -> spec.withText("Enregistrer")));
        assertThat(_get(dialog, TextField.class).isInvalid()).isTrue();
        assertThat(_get(dialog, TextArea.class).isInvalid()).isTrue();
        _setValue(_get(dialog, TextField.class), "Merci");
        _setValue(_get(dialog, TextArea.class), "Merci beaucoup !");
        _click(_get(dialog, Button.class, spec -> spec.withText("Enregistrer")));
        assertThat(sql.fetchSingle(QUICK_REPLIES).getLabel()).isEqualTo("Merci");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/messages", "admin/messages/1"})
    void a_client_does_not_enter_the_coachs_page(String path) {
        signIn().client(claire);
        open(path);
        assertThat(currentView()).isNotInstanceOf(AdminMessagesView.class);
    }

    @Test
    void a_coach_does_not_enter_the_clients_page() {
        signIn().coach(coach);
        open("client/messages");
        assertThat(currentView()).isNotInstanceOf(PortalMessagesView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client/messages", "admin/messages"})
    void nobody_enters_either(String path) {
        signIn().nobody();
        open(path);
        assertThat(_find(ThreadPanel.class)).isEmpty();
        assertThat(_find(ConversationList.class)).isEmpty();
    }
}
