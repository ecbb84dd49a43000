package fr.coachdigital.mail.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailPaths;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.ViewTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AdminEmailsViewTest extends ViewTest {

    private static final URI LINK = URI.create("https://portail.example.org/client/invitation/s3cr3t");

    private final Mailer mailer;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final LiveUpdates liveUpdates;

    AdminEmailsViewTest(Mailer mailer, TransactionTemplate transaction, DSLContext sql, LiveUpdates liveUpdates) {
        this.mailer = mailer;
        this.transaction = transaction;
        this.sql = sql;
        this.liveUpdates = liveUpdates;
    }

    @BeforeEach
    void beCoach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void a_coach_reads_what_the_application_writes() {
        queue("claire@example.org", "Invitation à rejoindre Coach Digital");
        open("admin/emails");
        assertThat(currentView()).isInstanceOf(AdminEmailsView.class);
        assertThat(_size(_get(OutboxGrid.class))).isOne();
        _clickItem(_get(OutboxGrid.class), 0);
        IFrame preview = _get(IFrame.class);
        assertThat(preview.getSrcdoc().orElseThrow())
                .contains("Bonjour Claire,")
                .contains(LINK.toString());
        assertThat(preview.getSandbox().orElseThrow())
                .doesNotContain(IFrame.SandboxType.ALLOW_SCRIPTS, IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        assertThat(_get(Span.class, spec -> spec.withText("Conservé")).isVisible())
                .isTrue();
    }

    @Test
    void an_empty_outbox_says_what_will_be_here() {
        open("admin/emails");
        assertThat(_find(EmptyState.class)).hasSize(1);
        _assertNone(OutboxGrid.class);
    }

    @Test
    void search_and_state_stand_in_the_address() {
        queue("claire@example.org", "Bonjour");
        queue("paul@example.org", "Bonsoir");
        open("admin/emails");
        _setValue(_get(TextField.class), "paul");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("admin/emails?q=paul");
        assertThat(_size(_get(OutboxGrid.class))).isOne();
        _click(_get(Button.class, spec -> spec.withText("Échec")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=paul")
                .contains("state=failed");
        _click(_get(Button.class, spec -> spec.withText("Tout afficher")));
        assertThat(_size(_get(OutboxGrid.class))).isEqualTo(2);
    }

    @Test
    void an_address_opens_one_mail_and_forgives_nonsense() {
        MailId id = queue("claire@example.org", "Bonjour");
        open(Map.of("mail", String.valueOf(id.value()), "state", "nonsense"));
        assertThat(_get(MailDetail.class).isVisible()).isTrue();
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Fermer")));
        _assertNone(MailDetail.class);
        open(Map.of("mail", "abc"));
        _assertNone(MailDetail.class);
    }

    @Test
    void sending_again_without_a_server_says_why_not() {
        MailId id = queue("claire@example.org", "Bonjour");
        open(Map.of("mail", String.valueOf(id.value())));
        _click(_get(Button.class, spec -> spec.withText("Renvoyer")));
        assertThat(_find(Notification.class)).isNotEmpty();
        assertThat(_find(
                        Span.class,
                        spec -> spec.withText("Aucun serveur d’envoi n’est réglé\u00a0: l’e-mail ne peut pas partir.")))
                .hasSize(1);
        assertThat(state(id)).isEqualTo(MailState.KEPT);
    }

    @Test
    void a_failure_shows_at_once_with_its_reason() {
        MailId id = queue("claire@example.org", "Bonjour");
        open(Map.of("mail", String.valueOf(id.value())));
        sql.update(EMAILS)
                .set(EMAILS.STATE, MailState.FAILED.name())
                .set(EMAILS.LAST_FAILURE, "RECIPIENT_REFUSED")
                .set(EMAILS.LAST_ERROR, "550 no such mailbox")
                .execute();
        liveUpdates.publish(MailTopics.CHANGED, id.value());
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_find(Span.class, spec -> spec.withText("Un e-mail n’est pas parti.")))
                    .isNotEmpty();
        });
        assertThat(_get(MailDetail.class).getElement().getTextRecursively())
                .contains("Le serveur refuse l’adresse du destinataire.")
                .contains("550 no such mailbox");
    }

    @Test
    void the_text_form_is_there_too() {
        MailId id = queue("claire@example.org", "Bonjour");
        open(Map.of("mail", String.valueOf(id.value())));
        assertThat(_get(MailDetail.class).getElement().getTextRecursively()).contains("claire@example.org");
        _get(Details.class).setOpened(true);
        assertThat(_get(Pre.class).getText()).contains("Bonjour Claire,").contains(LINK.toString());
    }

    @Test
    void a_client_does_not_get_in() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        open("admin/emails");
        _assertNone(AdminEmailsView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        signIn().nobody();
        open("admin/emails");
        _assertNone(AdminEmailsView.class);
    }

    private void open(Map<String, String> query) {
        open(MailPaths.OUTBOX);
        UI.getCurrent().navigate(MailPaths.OUTBOX, QueryParameters.simple(query));
        roundtrip();
    }

    private MailId queue(String to, String subject) {
        transaction.executeWithoutResult(status -> mailer.queue(new Mail(
                "invitation",
                EmailAddress.of(to),
                "Claire Martin",
                null,
                Language.FR,
                subject,
                List.of("Bonjour Claire,"),
                new MailButton("Ouvrir mon espace", LINK, true),
                List.of())));
        return sql.select(EMAILS.ID)
                .from(EMAILS)
                .orderBy(EMAILS.ID.desc())
                .limit(1)
                .fetchSingle(row -> new MailId(row.value1()));
    }

    private MailState state(MailId id) {
        return MailState.valueOf(sql.select(EMAILS.STATE)
                .from(EMAILS)
                .where(EMAILS.ID.eq(id.value()))
                .fetchSingle(EMAILS.STATE));
    }
}
