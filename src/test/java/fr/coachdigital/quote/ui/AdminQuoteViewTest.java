package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.ui.MissingPanel;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.support.Statements;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminQuoteViewTest extends QuoteViewTest {

    private @Autowired DSLContext sql;
    private @Autowired PortalQuotes portal;

    @Test
    void a_draft_shows_the_document_and_can_be_sent() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        assertThat(screen())
                .contains("Bilan de compétences", "Brouillon", "Séance de coaching", euros("600,00"), "Claire Martin");
        assertThat(primary()).isEqualTo("Envoyer au client");
    }

    @Test
    void sending_mails_the_client_with_the_message_and_the_page_follows() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        _click(button("Envoyer au client"));
        assertThat(screen()).contains("claire@example.org", "Aperçu PDF");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message (facultatif)")), "Comme convenu jeudi.");
        _click(button("Envoyer"));
        assertThat(quote(id).state()).isEqualTo(QuoteState.SENT);
        assertThat(lab.mails().newest("claire@example.org").text()).contains("Comme convenu jeudi.");
        assertThat(toast()).contains("est envoyé à");
        assertThat(screen()).contains("Envoyé (V1)", "Lien du client", "Version 1");
        assertThat(primary()).isEqualTo("Envoyer à nouveau");
    }

    @Test
    void what_cannot_be_sent_while_the_database_is_away_keeps_its_message_and_is_sent_afterwards() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        _click(button("Envoyer au client"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message (facultatif)")), "Comme convenu jeudi.");
        Statements.withoutDatabase(sql, () -> _click(button("Envoyer")));
        assertThat(screen()).contains("rien n’est parti, votre message est toujours là");
        assertThat(quote(id).state()).isEqualTo(QuoteState.DRAFT);
        _click(button("Envoyer"));
        assertThat(quote(id).state()).isEqualTo(QuoteState.SENT);
        assertThat(lab.mails().newest("claire@example.org").text()).contains("Comme convenu jeudi.");
    }

    @Test
    void a_double_click_sends_once() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        _click(button("Envoyer au client"));
        Button send = button("Envoyer");
        send.click();
        send.click();
        assertThat(lab.mails().to("claire@example.org")).hasSize(1);
        assertThat(quote(id).sentRevisions()).containsExactly(1);
    }

    @Test
    void what_is_missing_is_listed_with_links_and_nothing_can_be_sent() {
        sql.update(CLIENTS)
                .set(CLIENTS.ADDRESS_LINE1, "")
                .set(CLIENTS.CITY, "")
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        _click(button("Envoyer au client"));
        MissingPanel panel = _find(MissingPanel.class).getLast();
        assertThat(panel.getElement().getTextRecursively())
                .contains("Avant l’envoi, il reste à renseigner", "L’adresse du client");
        assertThat(_find(Anchor.class, spec -> spec.withText("L’adresse du client")))
                .allSatisfy(
                        link -> assertThat(link.getHref()).startsWith("admin/clients/" + lab.claire.value() + "/edit"))
                .isNotEmpty();
        assertThat(button("Envoyer").isEnabled()).isFalse();
        assertThat(quote(id).state()).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void an_empty_quote_is_refused_in_words_and_can_be_tried_again() {
        QuoteId id = quotes.draft(QuoteLab.data(lab.claire, "Vide", List.of()));
        open(page(id));
        _click(button("Envoyer au client"));
        _click(button("Envoyer"));
        assertThat(screen()).contains("Ce devis n’a pas encore de ligne avec un montant.");
        assertThat(button("Envoyer").isEnabled()).isTrue();
        assertThat(quote(id).state()).isEqualTo(QuoteState.DRAFT);
    }

    @Test
    void a_quote_changed_elsewhere_is_not_sent_unread() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        _click(button("Envoyer au client"));
        quotes.change(id, lab.version(id), QuoteLab.data(lab.claire, "Autre objet"));
        _click(button("Envoyer"));
        assertThat(toast()).contains("n’est pas parti");
        assertThat(quote(id).state()).isEqualTo(QuoteState.DRAFT);
        assertThat(screen()).contains("Autre objet");
    }

    @Test
    void what_was_sent_becomes_a_second_version_after_a_question() {
        QuoteId id = lab.in(QuoteState.SENT);
        open(page(id));
        _click(button("Modifier (V2)"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(currentView()).isInstanceOf(AdminQuoteEditView.class);
        assertThat(quote(id).revision()).isEqualTo(2);
        open(page(id));
        assertThat(screen()).contains("(V2)", "Le client lit toujours la version V1", "Version 1");
    }

    @Test
    void the_proof_of_the_agreement_is_there_to_be_shown() {
        QuoteId id = lab.in(QuoteState.ACCEPTED);
        open(page(id));
        Quote accepted = quote(id);
        assertThat(accepted.acceptance()).isNotNull();
        assertThat(screen())
                .contains(
                        "Accepté",
                        "Preuve de l’accord",
                        QuoteLab.SIGNER,
                        QuoteLab.ORIGIN.ipAddress(),
                        QuoteLab.ORIGIN.userAgent(),
                        accepted.acceptance().pdfSha256());
        _assertNone(Button.class, spec -> spec.withText("Envoyer au client"));
    }

    @Test
    void an_answer_appears_without_loading_the_page_again() {
        QuoteId id = lab.in(QuoteState.SENT);
        open(page(id));
        signIn().client(lab.claire);
        portal.decline(id, 1, "Trop cher pour nous");
        signIn().coach(lab.coach);
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(screen()).contains("a refusé ce devis", "Trop cher pour nous");
        });
        assertThat(primary()).isEqualTo("Modifier (V2)");
    }

    @Test
    void what_the_client_asks_for_stands_on_top() {
        QuoteId id = lab.in(QuoteState.SENT);
        signIn().client(lab.claire);
        portal.askForChange(id, 1, "<b>Deux</b> séances de moins ?");
        signIn().coach(lab.coach);
        open(page(id));
        assertThat(screen()).contains("demande une modification", "<b>Deux</b> séances de moins ?");
    }

    @Test
    void what_has_expired_can_be_taken_up_again() {
        open(page(lab.in(QuoteState.EXPIRED)));
        assertThat(screen()).contains("Expiré", "n’a pas été accepté à temps");
        assertThat(primary()).isEqualTo("Modifier (V2)");
    }

    @Test
    void a_quote_is_cancelled_with_a_reason() {
        QuoteId id = lab.in(QuoteState.SENT);
        open(page(id));
        menu("Annuler le devis");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif (facultatif)")), "Projet abandonné");
        _click(button("Annuler le devis"));
        assertThat(quote(id).state()).isEqualTo(QuoteState.CANCELLED);
        assertThat(quote(id).reason()).isEqualTo("Projet abandonné");
        assertThat(screen()).contains("Ce devis est annulé", "Projet abandonné");
    }

    @Test
    void a_draft_is_deleted_after_a_question() {
        QuoteId id = lab.drafted(lab.claire);
        open(page(id));
        menu("Supprimer le brouillon");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(quotes.find(id)).isEmpty();
        assertThat(currentView()).isInstanceOf(AdminQuotesView.class);
    }

    @Test
    void a_copy_is_opened_to_be_adapted() {
        QuoteId id = lab.in(QuoteState.ACCEPTED);
        open(page(id));
        menu("Dupliquer");
        assertThat(currentView()).isInstanceOf(AdminQuoteEditView.class);
        assertThat(screen()).contains("Copie du devis " + quote(id).number());
    }

    @Test
    void the_mailed_link_is_revoked_after_a_question() {
        QuoteId id = lab.in(QuoteState.SENT);
        open(page(id));
        _click(button("Révoquer le lien"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(quotes.link(id)).isEmpty();
        assertThat(screen()).contains("Aucun lien ne fonctionne. Envoyez à nouveau le devis pour en créer un.");
    }

    @Test
    void no_link_of_an_answered_quote_is_made_by_an_act_that_is_not_there() {
        for (QuoteState state : List.of(QuoteState.ACCEPTED, QuoteState.DECLINED, QuoteState.EXPIRED)) {
            QuoteId id = lab.in(state);
            quotes.revokeLink(id);
            open(page(id));
            assertThat(screen())
                    .as("%s", state)
                    .contains("Aucun lien ne fonctionne.")
                    .doesNotContain("Envoyez à nouveau");
            _assertNone(Button.class, spec -> spec.withText("Envoyer à nouveau"));
        }
    }

    @Test
    void what_was_sent_is_mailed_again_with_another_link() {
        QuoteId id = lab.in(QuoteState.SENT);
        String first = lab.token("claire@example.org");
        open(page(id));
        _click(button("Envoyer à nouveau"));
        _click(button("Envoyer"));
        assertThat(lab.token("claire@example.org")).isNotEqualTo(first);
    }

    @Test
    void an_unknown_quote_is_not_found() {
        open("admin/quotes/999999");
        assertThat(currentView()).isNotInstanceOf(AdminQuoteView.class);
        open("admin/quotes/-1");
        assertThat(currentView()).isNotInstanceOf(AdminQuoteView.class);
    }

    @Test
    void neither_a_client_nor_nobody_gets_in() {
        QuoteId id = lab.in(QuoteState.SENT);
        signIn().client(lab.claire);
        open(page(id));
        assertThat(currentView()).isNotInstanceOf(AdminQuoteView.class);
        signIn().nobody();
        open(page(id));
        assertThat(_find(AdminQuoteView.class)).isEmpty();
    }

    private static String page(QuoteId id) {
        return "admin/quotes/" + id.value();
    }

    private static String primary() {
        return _find(Button.class).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(Button::getText)
                .findFirst()
                .orElseThrow();
    }

    private static void menu(String item) {
        MenuBar menu = _find(
                        MenuBar.class,
                        spec -> spec.withPredicate(bar -> bar.getItems().stream()
                                .flatMap(opener -> opener.getSubMenu().getItems().stream())
                                .anyMatch(entry -> entry.getText().equals(item))))
                .getFirst();
        ContextMenuKt._clickItemWithCaption(menu, item);
    }
}
