package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.platform.ui.PageSections;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PortalQuoteViewTest extends ViewTest {

    private final ApplicationContext application;
    private final AdminQuotes admin;
    private final DSLContext sql;
    private QuoteLab lab;

    PortalQuoteViewTest(ApplicationContext application, AdminQuotes admin, DSLContext sql) {
        this.application = application;
        this.admin = admin;
        this.sql = sql;
    }

    @BeforeEach
    void a_practice() {
        lab = new QuoteLab(application);
    }

    private void openAsClaire(QuoteId id) {
        signIn().client(lab.claire);
        open(QuotePaths.portal(id));
    }

    private void openVersion(QuoteId id, String version) {
        UI.getCurrent().navigate(QuotePaths.portal(id), QueryParameters.simple(Map.of("version", version)));
        roundtrip();
    }

    private static String standing() {
        return _get(Paragraph.class, spec -> spec.withClasses("standing-title")).getText();
    }

    private QuoteState state(QuoteId id) {
        signIn().coach(lab.coach);
        return admin.find(id).orElseThrow().state();
    }

    private void assertNotFound() {
        _assertNone(PortalQuoteView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Page introuvable");
    }

    @Test
    void the_client_reads_it_and_sees_until_when_to_answer() {
        openAsClaire(lab.sent(lab.claire));
        assertThat(_get(H1.class).getText()).startsWith("Devis DEV");
        assertThat(standing()).isEqualTo("À signer avant le 22 janvier 2027");
        _assertOne(DocumentPaper.class);
        _assertNone(PageSections.class);
    }

    @Test
    void the_client_agrees_by_name_and_two_ticks() {
        QuoteId id = lab.sent(lab.claire);
        openAsClaire(id);
        _click(_get(Button.class, spec -> spec.withText("Accepter ce devis")));
        Button agree = _get(Button.class, spec -> spec.withText("Accepter avec obligation de paiement"));
        _click(agree);
        TextField name = _get(TextField.class, spec -> spec.withLabel("Vos prénom et nom"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(_find(Checkbox.class)).allMatch(Checkbox::isInvalid);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();

        _setValue(name, "Claire Martin");
        _find(Checkbox.class).forEach(box -> _setValue(box, true));
        _click(agree);
        assertThat(standing()).isEqualTo("Accepté le 23 novembre 2026 à 10:00");
        _assertNone(Dialog.class);
        _assertNone(Button.class, spec -> spec.withText("Refuser ce devis"));
        assertThat(sql.selectFrom(QUOTE_ACCEPTANCES).fetchSingle().getClientUserId())
                .isNotNull();
        assertThat(state(id)).isEqualTo(QuoteState.ACCEPTED);
    }

    @Test
    void the_client_declines_with_a_reason() {
        QuoteId id = lab.sent(lab.claire);
        openAsClaire(id);
        _click(_get(Button.class, spec -> spec.withText("Refuser ce devis")));
        Button decline = _get(Button.class, spec -> spec.withText("Refuser le devis"));
        _click(decline);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Trop cher");
        _click(decline);
        assertThat(standing()).isEqualTo("Refusé");
        assertThat(state(id)).isEqualTo(QuoteState.DECLINED);
    }

    @Test
    void the_client_asks_for_a_change_and_it_stays_open() {
        QuoteId id = lab.sent(lab.claire);
        openAsClaire(id);
        _click(_get(Button.class, spec -> spec.withText("Demander une modification")));
        _setValue(_get(TextArea.class), "Une séance de moins ?");
        _click(_get(Button.class, spec -> spec.withText("Envoyer ma demande")));
        assertThat(standing()).startsWith("À signer avant");
        signIn().coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().reason()).isEqualTo("Une séance de moins ?");
    }

    @Test
    void what_the_coach_did_meanwhile_is_told_instead() {
        QuoteId id = lab.sent(lab.claire);
        openAsClaire(id);
        _click(_get(Button.class, spec -> spec.withText("Refuser ce devis")));
        _setValue(_get(TextArea.class), "Trop cher");
        signIn().coach(lab.coach);
        admin.cancel(id, "");
        signIn().client(lab.claire);
        _click(_get(Button.class, spec -> spec.withText("Refuser le devis")));
        assertThat(standing()).isEqualTo("Annulé");
        assertThat(state(id)).isEqualTo(QuoteState.CANCELLED);
    }

    @Test
    void a_second_version_says_what_changed_and_the_first_stays_to_be_read() {
        QuoteId id = lab.inRevision();
        admin.change(
                id,
                lab.version(id),
                QuoteLab.data(lab.claire, "Bilan", List.of(QuoteLab.flat("Bilan écrit", "300.00"))));
        lab.send(id);
        openAsClaire(id);
        _assertOne(PageSections.class);
        _assertOne(QuoteChangesPanel.class);
        openVersion(id, "1");
        assertThat(standing()).isEqualTo("Version 1, remplacée");
        _assertNone(QuoteChangesPanel.class);
        _assertNone(Button.class, spec -> spec.withText("Accepter ce devis"));
    }

    @Test
    void a_coach_who_looks_on_can_read_but_not_answer() {
        QuoteId id = lab.sent(lab.claire);
        signIn().preview(lab.coach, lab.claire);
        open(QuotePaths.portal(id));
        _assertOne(DocumentPaper.class);
        assertThat(_get(Button.class, spec -> spec.withText("Accepter ce devis"))
                        .isEnabled())
                .isFalse();
        assertThat(_get(Button.class, spec -> spec.withText("Refuser ce devis")).isEnabled())
                .isFalse();
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Vous regardez l’espace de votre client\u00a0: lui seul peut répondre."));
        signIn().coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().firstViewedAt()).isNull();
    }

    @Test
    void a_quote_of_another_client_is_not_there() {
        openAsClaire(lab.sent(lab.paul));
        assertNotFound();
    }

    @Test
    void a_draft_is_not_there() {
        openAsClaire(lab.drafted(lab.claire));
        assertNotFound();
    }

    @Test
    void nonsense_is_not_there() {
        signIn().client(lab.claire);
        open(QuotePaths.PORTAL + "/nonsense");
        assertNotFound();
        QuoteId id = lab.sent(lab.claire);
        signIn().client(lab.claire);
        openVersion(id, "9");
        assertNotFound();
    }

    @Test
    void a_coach_does_not_get_in() {
        QuoteId id = lab.sent(lab.claire);
        open(QuotePaths.portal(id));
        _assertNone(PortalQuoteView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        QuoteId id = lab.sent(lab.claire);
        signIn().nobody();
        open(QuotePaths.portal(id));
        _assertNone(PortalQuoteView.class);
    }
}
