package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.ui.TotalsPanel;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.Statements;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("rawtypes")
class AdminQuoteFormTest extends QuoteViewTest {

    private @Autowired DSLContext sql;

    @Test
    void a_quote_of_three_lines_and_a_deposit_sums_up_to_the_cent() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _setValue(subject(), "Refonte du site");
        line(0, "Séances de coaching", "3,5", "90,10");
        _click(button("Ajouter une ligne"));
        line(1, "Maquettes", "2", "450");
        _setValue(fields("Remise").get(1), "10");
        _click(button("Ajouter une ligne"));
        line(2, "Livre", "1", "19,99");
        _setValue(rate(2), VatRate.REDUCED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Acompte à l’acceptation")), "30");
        assertThat(totals())
                .contains(
                        euros("1 145,34"), // 315.35 + 810.00 + 19.99
                        euros("225,07"), // 20 % of 1,125.35
                        euros("1,10"), // 5.5 % of 19.99
                        euros("1 371,51"),
                        euros("411,45"));
        _click(button("Enregistrer et relire"));
        assertThat(currentView()).isInstanceOf(AdminQuoteView.class);
        Quote stored = only();
        assertThat(stored.data().client()).isEqualTo(lab.claire);
        assertThat(stored.data().lines())
                .extracting(Line::designation)
                .containsExactly("Séances de coaching", "Maquettes", "Livre");
        assertThat(stored.totals().gross()).isEqualTo(Money.of("1371.51"));
        assertThat(stored.data().deposit()).isEqualTo(new Deposit(Deposit.Kind.PERCENT, new BigDecimal("30")));
    }

    @Test
    void saving_keeps_on_writing_and_knows_the_new_version() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        line(0, "Bilan", "1", "200");
        _click(button("Enregistrer"));
        assertThat(currentView()).isInstanceOf(AdminQuoteEditView.class);
        _setValue(subject(), "Bilan de fin d’année");
        _click(button("Enregistrer"));
        _setValue(subject(), "Bilan de l’année");
        _click(button("Enregistrer"));
        assertThat(only().data().subject()).isEqualTo("Bilan de l’année");
    }

    @Test
    void each_wrong_field_says_what_is_wrong_and_keeps_what_was_typed() {
        open("admin/quotes/new");
        line(0, "Séance", "1,00001", "douze");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Valable jusqu’au")), LocalDate.of(2020, 1, 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Acompte à l’acceptation")), "130");
        _click(button("Enregistrer et relire"));
        assertThat(client().getErrorMessage()).isEqualTo("Choisissez un client");
        assertThat(fields("Quantité").getFirst().getErrorMessage()).isEqualTo("Au plus 4 décimales");
        assertThat(fields("Prix unitaire HT").getFirst().getErrorMessage()).isEqualTo("Un nombre, par exemple 12,50");
        assertThat(fields("Prix unitaire HT").getFirst().getValue()).isEqualTo("douze");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Valable jusqu’au"))
                        .getErrorMessage())
                .isEqualTo("Cette date est passée");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Acompte à l’acceptation"))
                        .getErrorMessage())
                .isEqualTo("Au plus 100\u00a0%");
        assertThat(toast()).contains("corrigez les champs en rouge");
        assertThat(sql.fetchCount(QUOTES)).isZero();
    }

    @Test
    void an_error_goes_once_it_is_corrected() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        line(0, "Séance", "1", "");
        _click(button("Enregistrer"));
        assertThat(fields("Prix unitaire HT").getFirst().getErrorMessage()).isEqualTo("Indiquez un prix");
        _setValue(fields("Prix unitaire HT").getFirst(), "1 240,50 €");
        assertThat(fields("Prix unitaire HT").getFirst().isInvalid()).isFalse();
        _click(button("Enregistrer"));
        assertThat(only().totals().net()).isEqualTo(Money.of("1240.50"));
    }

    @Test
    void an_untouched_line_does_not_count_and_a_quote_may_begin_empty() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _click(button("Ajouter une ligne"));
        _click(button("Enregistrer et relire"));
        assertThat(only().data().lines()).isEmpty();
    }

    @Test
    void sections_and_texts_stand_between_the_lines() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        line(0, "Séance", "2", "100");
        _click(button("Ajouter une section"));
        _setValue(fields("Section").getFirst(), "Plus tard");
        _click(button("Ajouter un texte"));
        _setValue(fields("Texte").getFirst(), "À convenir");
        _click(button("Enregistrer et relire"));
        assertThat(only().data().lines())
                .extracting(Line::kind)
                .containsExactly(LineKind.ITEM, LineKind.SECTION, LineKind.TEXT);
    }

    @Test
    void terms_of_its_own_and_dates_are_kept() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Début prévu")), LocalDate.of(2027, 1, 4));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Durée")), "3 semaines");
        _setValue(area("Notes pour le client"), "Merci\nde votre confiance");
        _setValue(area("Conditions propres à ce devis"), "# Les miennes");
        chooseEuros("Acompte à l’acceptation");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Acompte à l’acceptation")), "150");
        _click(button("Enregistrer et relire"));
        assertThat(only().data().start()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(only().data().duration()).isEqualTo("3 semaines");
        assertThat(only().data().notes()).isEqualTo("Merci\nde votre confiance");
        assertThat(only().data().terms()).isEqualTo("# Les miennes");
        assertThat(only().data().deposit()).isEqualTo(new Deposit(Deposit.Kind.AMOUNT, new BigDecimal("150")));
    }

    @Test
    void a_deposit_of_more_euros_than_the_total_is_refused_on_its_field() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Prix unitaire HT")), "100");
        chooseEuros("Acompte à l’acceptation");
        TextField deposit = _get(TextField.class, spec -> spec.withLabel("Acompte à l’acceptation"));
        _setValue(deposit, "120,01");
        _click(button("Enregistrer et relire"));
        assertThat(deposit.getErrorMessage()).isEqualTo("Plus que le total (120,00\u00a0€)");
    }

    @Test
    void what_was_typed_is_not_left_behind_without_a_question() {
        open("admin/quotes/new");
        _setValue(subject(), "Commencé");
        open("admin/quotes");
        assertThat(currentView()).isInstanceOf(AdminQuoteNewView.class);
        _assertOne(ConfirmDialog.class);
        _get(ConfirmDialog.class).close();
    }

    @Test
    void an_untouched_draft_is_left_without_a_question() {
        open(edit(lab.drafted(lab.claire)));
        open("admin/quotes");
        _assertNone(ConfirmDialog.class);
        assertThat(currentView()).isInstanceOf(AdminQuotesView.class);
    }

    @Test
    void a_change_from_elsewhere_is_told_and_either_version_can_stay() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Ma version");
        quotes.change(id, lab.version(id), QuoteLab.data(lab.claire, "L’autre version"));
        _click(button("Enregistrer"));
        assertThat(screen()).contains("Votre saisie est toujours là");
        assertThat(subject().getValue()).isEqualTo("Ma version");
        assertThat(quote(id).data().subject()).isEqualTo("L’autre version");
        _setValue(subject(), "Ma toute dernière version");
        _click(button("Enregistrer ma version"));
        assertThat(quote(id).data().subject()).isEqualTo("Ma toute dernière version");
    }

    @Test
    void while_the_database_is_away_the_form_says_so_keeps_what_was_typed_and_can_be_sent_again() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Ma version");
        Statements.withoutDatabase(sql, () -> _click(button("Enregistrer")));
        assertThat(screen()).contains("rien n’est enregistré, votre saisie est toujours là");
        assertThat(subject().getValue()).isEqualTo("Ma version");
        assertThat(quote(id).data().subject()).isEqualTo("Bilan de compétences");
        _click(button("Réessayer"));
        assertThat(quote(id).data().subject()).isEqualTo("Ma version");
        assertThat(screen()).doesNotContain("rien n’est enregistré");
    }

    @Test
    void a_new_quote_waits_for_the_database_too() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        _setValue(subject(), "Refonte du site");
        Statements.withoutDatabase(sql, () -> _click(button("Enregistrer et relire")));
        assertThat(screen()).contains("rien n’est enregistré");
        assertThat(sql.fetchCount(QUOTES)).isZero();
        _click(button("Enregistrer et relire"));
        assertThat(only().data().subject()).isEqualTo("Refonte du site");
        assertThat(currentView()).isInstanceOf(AdminQuoteView.class);
    }

    @Test
    void the_other_version_can_be_loaded() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Ma version");
        quotes.change(id, lab.version(id), QuoteLab.data(lab.claire, "L’autre version"));
        _click(button("Enregistrer"));
        _click(button("Recharger le devis"));
        assertThat(subject().getValue()).isEqualTo("L’autre version");
    }

    @Test
    void a_client_is_chosen_by_typing_what_fits_one_alone() {
        open("admin/quotes/new");
        type("claire");
        assertThat(client().getValue()).isNotNull().extracting(ClientRow::id).isEqualTo(lab.claire);
        client().clear();
        type("personne");
        assertThat(client().isInvalid()).isTrue();
        assertThat(client().getErrorMessage()).contains("Aucun client ne porte ce nom");
        assertThat(client().getValue()).isNull();
    }

    /** What the browser tells when a name was typed and nothing was picked from the list. */
    private static void type(String name) {
        ComponentUtil.fireEvent(client(), new ComboBoxBase.CustomValueSetEvent<>(client(), true, name));
    }

    @Test
    void a_draft_that_was_sent_meanwhile_says_so_and_keeps_what_was_typed() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Trop tard");
        lab.send(id);
        _click(button("Enregistrer"));
        assertThat(screen()).contains("Ce devis n’est plus un brouillon.");
        assertThat(subject().getValue()).isEqualTo("Trop tard");
    }

    @Test
    void a_draft_deleted_elsewhere_leads_back_to_the_list() {
        QuoteId id = lab.drafted(lab.claire);
        open(edit(id));
        _setValue(subject(), "Trop tard");
        quotes.delete(id);
        _click(button("Enregistrer"));
        assertThat(toast()).contains("n’existe plus");
        assertThat(currentView()).isInstanceOf(AdminQuotesView.class);
    }

    @Test
    void what_was_sent_is_shown_and_not_edited() {
        open(edit(lab.in(QuoteState.SENT)));
        assertThat(currentView()).isInstanceOf(AdminQuoteView.class);
    }

    @Test
    void hostile_text_is_only_text() {
        open("admin/quotes/new", "client=" + lab.claire.value());
        String hostile = "\"><script>alert(1)</script> \u202e😀";
        _setValue(subject(), hostile);
        line(0, "<b>gras</b>", "1", "10");
        _click(button("Enregistrer et relire"));
        assertThat(only().data().subject()).isEqualTo(hostile);
        assertThat(screen()).contains("<b>gras</b>", "<script>alert(1)</script>");
    }

    @Test
    void neither_a_client_nor_nobody_gets_in() {
        QuoteId id = lab.drafted(lab.claire);
        signIn().client(lab.claire);
        open("admin/quotes/new");
        assertThat(_find(QuoteForm.class)).isEmpty();
        open(edit(id));
        assertThat(_find(QuoteForm.class)).isEmpty();
        signIn().nobody();
        open("admin/quotes/new");
        assertThat(_find(QuoteForm.class)).isEmpty();
        open(edit(id));
        assertThat(_find(QuoteForm.class)).isEmpty();
    }

    @Test
    void the_address_of_a_quote_that_is_not_there_is_not_found() {
        open("admin/quotes/999999/edit");
        assertThat(_find(QuoteForm.class)).isEmpty();
        open("admin/quotes/x/edit");
        assertThat(_find(QuoteForm.class)).isEmpty();
    }

    private static String edit(QuoteId id) {
        return "admin/quotes/" + id.value() + "/edit";
    }

    private Quote only() {
        return quote(new QuoteId(sql.select(QUOTES.ID).from(QUOTES).fetchSingle(QUOTES.ID)));
    }

    private static String totals() {
        return _get(TotalsPanel.class).getElement().getTextRecursively();
    }

    private static void line(int line, String designation, String quantity, String price) {
        designate(line, designation);
        _setValue(fields("Quantité").get(line), quantity);
        _setValue(fields("Prix unitaire HT").get(line), price);
        _setValue(unit(line), Unit.HOUR);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static Select<Unit> unit(int line) {
        return _find(Select.class, spec -> spec.withLabel("Unité")).get(line);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static Select<VatRate> rate(int line) {
        return _find(Select.class, spec -> spec.withLabel("TVA")).get(line);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument, and this one's is another package's
    private static void chooseEuros(String label) {
        Select<Object> way = _get(
                Select.class,
                spec -> spec.withPredicate(select -> ((Select<?>) select)
                        .getAriaLabel()
                        .filter(name -> name.startsWith(label))
                        .isPresent()));
        _setValue(way, way.getListDataView().getItems().toList().getLast());
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static TextField subject() {
        return _get(TextField.class, spec -> spec.withLabel("Objet"));
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static ComboBox<ClientRow> client() {
        return _get(ComboBox.class, spec -> spec.withLabel("Client"));
    }
}
