package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.UNFINISHED_FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.Statements;
import java.time.Duration;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coach was writing when the session ended is offered again. */
@SuppressWarnings("rawtypes")
class UnfinishedQuoteTest extends QuoteViewTest {

    private @Autowired DSLContext sql;

    @Test
    void everything_that_was_typed_comes_back_and_is_forgotten_once_it_is_saved() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _setValue(subject(), "Refonte du site");
        designate(0, "Maquettes");
        _setValue(fields("Quantité").getFirst(), "2,5");
        _setValue(fields("Prix unitaire HT").getFirst(), "45x");
        _setValue(fields("Remise").getFirst(), "10");
        _setValue(rate(), VatRate.REDUCED);
        _click(button("Ajouter une section"));
        _setValue(fields("Section").getFirst(), "Plus tard");
        _click(button("Ajouter un texte"));
        _setValue(fields("Texte").getFirst(), "À convenir");
        _setValue(date("Valable jusqu’au"), LocalDate.of(2027, 1, 31));
        _setValue(date("Début prévu"), LocalDate.of(2027, 2, 1));
        _setValue(field("Durée"), "3 semaines");
        _setValue(field("Acompte à l’acceptation"), "30");
        _setValue(area("Notes pour le client"), "Merci\nde votre confiance");
        _setValue(area("Conditions propres à ce devis"), "# Les miennes");
        TypedQuote typed = form().typed();
        endSession();

        open("admin/quotes/new");
        assertThat(subject().getValue()).isEmpty();
        assertThat(screen()).contains("Vous aviez commencé à écrire le ");
        _click(button("Reprendre"));
        assertThat(form().typed()).isEqualTo(typed);
        assertThat(fields("Prix unitaire HT").getFirst().getValue()).isEqualTo("45x");
        assertThat(offers()).isZero();
        assertThat(form().isChanged()).isTrue();

        _setValue(fields("Prix unitaire HT").getFirst(), "450");
        _click(button("Enregistrer et relire"));
        assertThat(quote(new QuoteId(sql.select(QUOTES.ID).from(QUOTES).fetchSingle(QUOTES.ID)))
                        .data()
                        .lines())
                .hasSize(3);
        assertThat(kept()).isZero();
    }

    @Test
    void what_is_given_up_is_not_offered_again() {
        typeAndLoseTheSession("admin/quotes/new");
        open("admin/quotes/new");
        _click(button("Abandonner"));
        assertThat(offers()).isZero();
        assertThat(kept()).isZero();
        assertThat(subject().getValue()).isEmpty();
    }

    @Test
    void leaving_without_saving_forgets_it() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Commencé");
        roundtrip();
        assertThat(kept()).isOne();
        open("admin/quotes");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(currentView()).isInstanceOf(AdminQuotesView.class);
        assertThat(kept()).isZero();
    }

    @Test
    void typing_back_what_is_stored_leaves_nothing_to_keep() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        String before = subject().getValue();
        _setValue(subject(), "Autrement");
        roundtrip();
        _setValue(subject(), before);
        roundtrip();
        assertThat(kept()).isZero();
    }

    @Test
    void a_quote_that_changed_since_is_told_when_it_is_saved() {
        QuoteId id = lab.drafted(lab.claire);
        typeAndLoseTheSession(edit(id));
        quotes.change(id, lab.version(id), QuoteLab.data(lab.claire, "L’autre version"));
        open(edit(id));
        assertThat(subject().getValue()).isEqualTo("L’autre version");
        _click(button("Reprendre"));
        _click(button("Enregistrer"));
        assertThat(screen()).contains("Votre saisie est toujours là");
        assertThat(quote(id).data().subject()).isEqualTo("L’autre version");
        _click(button("Enregistrer ma version"));
        assertThat(quote(id).data().subject()).isEqualTo("Commencé");
        assertThat(kept()).isZero();
    }

    @Test
    void another_new_quote_may_be_written_first_and_the_one_begun_waits() {
        typeAndLoseTheSession("admin/quotes/new");
        clock().advance(Duration.ofMinutes(1));
        open("admin/quotes/new", "client=" + lab.paul.value());
        assertThat(offers()).isOne();
        _setValue(subject(), "Pour Paul");
        _click(button("Enregistrer et relire"));
        assertThat(currentView()).isInstanceOf(AdminQuoteView.class);
        open("admin/quotes/new");
        _click(button("Reprendre"));
        assertThat(subject().getValue()).isEqualTo("Commencé");
    }

    @Test
    void what_is_typed_since_is_replaced_only_after_a_question() {
        typeAndLoseTheSession("admin/quotes/new");
        open("admin/quotes/new");
        _setValue(subject(), "Encore autre chose");
        _click(button("Reprendre"));
        assertThat(subject().getValue()).isEqualTo("Encore autre chose");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(subject().getValue()).isEqualTo("Commencé");
    }

    @Test
    void while_the_database_is_away_one_types_on_undisturbed() {
        open("admin/quotes/new");
        Statements.withoutDatabase(sql, () -> {
            _setValue(subject(), "Commencé");
            roundtrip();
        });
        _assertNone(Toasts.class);
        assertThat(kept()).isZero();
        _setValue(subject(), "Commencé ici");
        roundtrip();
        assertThat(kept()).isOne();
    }

    @Test
    void another_coach_is_offered_nothing() {
        typeAndLoseTheSession("admin/quotes/new");
        signIn().coach(fixtures().coach("alex@example.org"));
        open("admin/quotes/new");
        assertThat(offers()).isZero();
    }

    private void typeAndLoseTheSession(String path) {
        open(path);
        _setValue(subject(), "Commencé");
        endSession();
    }

    private void endSession() {
        roundtrip();
        closeBrowser();
    }

    private int kept() {
        return sql.fetchCount(UNFINISHED_FORMS);
    }

    private static int offers() {
        return _find(Button.class, spec -> spec.withText("Reprendre")).size();
    }

    private static String edit(QuoteId id) {
        return "admin/quotes/" + id.value() + "/edit";
    }

    private static QuoteForm form() {
        return _get(QuoteForm.class);
    }

    private static TextField subject() {
        return field("Objet");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static Select<VatRate> rate() {
        return _get(Select.class, spec -> spec.withLabel("TVA"));
    }
}
