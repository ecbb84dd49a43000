package fr.coachdigital.messaging.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.coachdigital.db.Tables.FILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.platform.ui.AttachmentCard;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.ViewTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class FilesTabTest extends ViewTest {

    private final AdminConversations admin;
    private final PortalConversation portal;
    private final Files files;
    private final DSLContext sql;
    private UserId coach;
    private ClientId claire;
    private ClientId paul;

    FilesTabTest(AdminConversations admin, PortalConversation portal, Files files, DSLContext sql) {
        this.admin = admin;
        this.portal = portal;
        this.files = files;
        this.sql = sql;
    }

    @BeforeEach
    void people() {
        coach = fixtures().coach("camille@example.org");
        claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        paul = fixtures().clientWithAccount("Paul", "Roux", "paul@example.org");
    }

    private StoredFile clientShares(ClientId client, String name) {
        signIn().client(client);
        StoredFile file = portal.upload(name, text(name));
        portal.send(new Outgoing(UUID.randomUUID(), "", List.of(file.id()), null));
        return file;
    }

    private StoredFile coachShares(String name) {
        signIn().coach(coach);
        StoredFile file = admin.upload(claire, name, text(name));
        admin.send(claire, new Outgoing(UUID.randomUUID(), "", List.of(file.id()), null));
        return file;
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void openTab() {
        String path = "admin/clients/" + claire.value();
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.fromString("tab=files"));
        roundtrip();
    }

    private static List<String> shared() {
        return _find(AttachmentCard.class).stream()
                .map(card -> _get(card, Span.class, spec -> spec.withClasses("attachment-name"))
                        .getText())
                .toList();
    }

    private static Stream<String> notes() {
        return _find(Span.class, spec -> spec.withClasses("shared-note")).stream()
                .map(Span::getText);
    }

    private static void confirm() {
        ConfirmDialog question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    @Test
    void the_coach_sees_what_was_shared_with_this_client_newest_first_and_who_brought_it() {
        clientShares(claire, "Devis.txt");
        clientShares(paul, "Autre.txt");
        clock().advance(Duration.ofDays(1));
        coachShares("Logo.txt");
        signIn().client(claire);
        portal.upload("En attente.txt", text("x"));
        signIn().coach(coach);
        openTab();
        assertThat(shared()).containsExactly("Logo.txt", "Devis.txt");
        assertThat(notes().toList().getLast()).startsWith("Claire Martin · ");
        assertThat(notes().toList().getFirst()).contains(" · ");
        _assertNone(H2.class, spec -> spec.withText("Fichiers supprimés"));
    }

    @Test
    void news_arrive_while_the_tab_is_open() {
        coachShares("Logo.txt");
        openTab();
        StoredFile second = admin.upload(claire, "Charte.txt", text("x"));
        admin.send(claire, new Outgoing(UUID.randomUUID(), "", List.of(second.id()), null));
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(shared()).containsExactly("Charte.txt", "Logo.txt");
        });
    }

    @Test
    void the_coach_deletes_after_a_question_takes_it_back_and_restores_later() {
        StoredFile file = clientShares(claire, "Devis.txt");
        signIn().coach(coach);
        openTab();
        _click(_get(Button.class, spec -> spec.withClasses("attachment-remove")));
        assertThat(sql.fetchSingle(FILES).getDeletedAt())
                .as("nothing before the answer")
                .isNull();
        confirm();
        assertThat(sql.fetchSingle(FILES).getDeletedAt()).isNotNull();
        assertThat(shared()).isEmpty();
        _get(H2.class, spec -> spec.withText("Fichiers supprimés"));
        _click(_get(Button.class, spec -> spec.withText("Annuler").withPredicate(FilesTabTest::isInToast)));
        assertThat(shared()).containsExactly("Devis.txt");

        files.delete(file.id());
        openTab();
        _click(_get(Button.class, spec -> spec.withText("Restaurer")));
        assertThat(shared()).containsExactly("Devis.txt");
        assertThat(sql.fetchSingle(FILES).getDeletedAt()).isNull();
    }

    private static boolean isInToast(Button button) {
        return button.getParent().filter(Notification.class::isInstance).isPresent();
    }

    @Test
    void what_was_withdrawn_with_its_message_is_not_offered_for_restoring() {
        clientShares(claire, "Secret.txt");
        portal.withdraw(1);
        signIn().coach(coach);
        openTab();
        assertThat(notes()).contains("Message retiré");
        _assertNone(Button.class, spec -> spec.withText("Restaurer"));
        clock().advance(Duration.ofDays(30));
        openTab();
        _get(EmptyState.class);
        _assertNone(H2.class, spec -> spec.withText("Fichiers supprimés"));
    }

    @Test
    void a_client_and_nobody_see_neither_the_tab_nor_what_is_in_it() {
        clientShares(claire, "Devis.txt");
        openTab();
        _assertNone(SharedFilesPanel.class);
        assertThatThrownBy(() -> files.about(claire, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.deleted(claire)).isInstanceOf(AccessDeniedException.class);
        signIn().nobody();
        openTab();
        _assertNone(SharedFilesPanel.class);
        assertThatThrownBy(() -> files.about(claire, 0, 10)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void many_files_are_shown_fifty_at_a_time() {
        signIn().coach(coach);
        for (int i = 0; i < 6; i++) {
            List<StoredFile> some = IntStream.range(0, i == 5 ? 1 : 10)
                    .mapToObj(n -> admin.upload(claire, n + ".txt", text("x")))
                    .toList();
            admin.send(
                    claire,
                    new Outgoing(
                            UUID.randomUUID(),
                            "",
                            some.stream().map(StoredFile::id).toList(),
                            null));
        }
        openTab();
        assertThat(shared()).hasSize(50);
        _click(_get(Button.class, spec -> spec.withText("Afficher plus")));
        assertThat(shared()).hasSize(51);
        _assertNone(Button.class, spec -> spec.withText("Afficher plus"));
    }
}
