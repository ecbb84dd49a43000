package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.ui.TotalsPanel;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.Statements;
import fr.coachdigital.support.Typing;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("rawtypes")
class AdminInvoiceFormTest extends InvoiceViewTest {

    private @Autowired DSLContext sql;

    @Test
    void an_invoice_is_drafted_for_the_client_that_the_address_names() {
        open("admin/invoices/new", "client=" + atelier.value());
        assertThat(client().getValue().displayName()).isEqualTo("Atelier Œuvrard");
        type("Objet", "Coaching de novembre");
        typeLine("Séance", "1,5", "100");
        assertThat(_get(TotalsPanel.class).getElement().getTextRecursively()).contains(euros("180,00"));
        _setValue(date("Prestation du"), LocalDate.of(2026, 11, 2));
        _setValue(date("au"), LocalDate.of(2026, 11, 20));
        save();
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
        Invoice stored = only();
        assertThat(stored.data().subject()).isEqualTo("Coaching de novembre");
        assertThat(stored.data().supplyUntil()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(stored.due()).isEqualTo(Money.of("180.00"));
    }

    @Test
    void somebody_must_be_chosen() {
        open("admin/invoices/new");
        type("Objet", "Pour personne");
        save();
        assertThat(client().isInvalid()).isTrue();
        assertThat(sql.fetchCount(INVOICES)).isZero();
    }

    @Test
    void the_law_stands_under_the_due_date_and_is_kept() {
        open("admin/invoices/new", "client=" + atelier.value());
        assertThat(date("Échéance").getHelperText())
                .contains("45 jours après l’émission", "60 jours au plus", "L441-10");
        _setValue(date("Échéance"), TODAY.plusDays(61));
        save();
        assertThat(date("Échéance").isInvalid()).isTrue();
        assertThat(sql.fetchCount(INVOICES)).isZero();
        _setValue(date("Échéance"), TODAY.plusDays(60));
        save();
        assertThat(only().data().dueDate()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void a_service_does_not_end_before_it_begins() {
        open("admin/invoices/new", "client=" + atelier.value());
        _setValue(date("Prestation du"), TODAY);
        _setValue(date("au"), TODAY.minusDays(1));
        save();
        assertThat(date("au").isInvalid()).isTrue();
        assertThat(sql.fetchCount(INVOICES)).isZero();
    }

    @Test
    void a_day_that_is_none_is_told_and_not_dropped() {
        open("admin/invoices/new", "client=" + atelier.value());
        DatePicker began = date("Prestation du");
        Typing.noDay(began, "demain");
        save();
        assertThat(began.isInvalid()).isTrue();
        assertThat(began.getErrorMessage()).isEqualTo("Ce n’est pas une date. Exemple\u00a0: 12/03/2026.");
        assertThat(sql.fetchCount(INVOICES)).isZero();
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_kept() {
        open("admin/invoices/new", "client=" + atelier.value());
        String paste = "é".repeat(4_001);
        type("Objet", paste);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note pour le client")), paste);
        save();
        assertThat(field("Objet").isInvalid()).isTrue();
        assertThat(field("Objet").getValue()).isEqualTo(paste);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note pour le client"))
                        .isInvalid())
                .isTrue();
        assertThat(sql.fetchCount(INVOICES)).isZero();
    }

    @Test
    void what_was_typed_is_not_left_behind_without_a_question() {
        open("admin/invoices/new");
        type("Objet", "Commencée");
        open("admin/invoices");
        assertThat(currentView()).isInstanceOf(AdminInvoiceNewView.class);
        _assertOne(ConfirmDialog.class);
        _get(ConfirmDialog.class).close();
    }

    @Test
    void an_untouched_form_is_left_without_a_question() {
        open(edit(draft()));
        open("admin/invoices");
        _assertNone(ConfirmDialog.class);
        assertThat(currentView()).isInstanceOf(AdminInvoicesView.class);
    }

    @Test
    void a_change_from_elsewhere_is_told_and_nothing_typed_is_lost() {
        InvoiceId id = draft("Avant");
        open(edit(id));
        type("Objet", "Ma version");
        invoices.change(id, invoice(id).version(), data(atelier, "L’autre version"));
        save();
        assertThat(paragraphs()).anyMatch(text -> text.contains("Votre saisie est toujours là"));
        assertThat(field("Objet").getValue()).isEqualTo("Ma version");
        assertThat(subject(id)).isEqualTo("L’autre version");
        _click(button("Recharger le brouillon"));
        assertThat(field("Objet").getValue()).isEqualTo("L’autre version");
    }

    @Test
    void while_the_database_is_away_the_form_says_so_keeps_what_was_typed_and_can_be_sent_again() {
        InvoiceId id = draft("Avant");
        open(edit(id));
        type("Objet", "Ma version");
        Statements.withoutDatabase(sql, AdminInvoiceFormTest::save);
        assertThat(paragraphs()).anyMatch(text -> text.contains("rien n’est enregistré, votre saisie est toujours là"));
        assertThat(field("Objet").getValue()).isEqualTo("Ma version");
        assertThat(subject(id)).isEqualTo("Avant");
        _click(button("Réessayer"));
        assertThat(subject(id)).isEqualTo("Ma version");
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
    }

    @Test
    void the_coach_may_prefer_the_own_version() {
        InvoiceId id = draft("Avant");
        open(edit(id));
        type("Objet", "Ma version");
        invoices.change(id, invoice(id).version(), data(atelier, "L’autre version"));
        save();
        _click(button("Enregistrer ma version"));
        assertThat(subject(id)).isEqualTo("Ma version");
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
    }

    @Test
    void a_draft_deleted_elsewhere_leads_back_to_the_list() {
        InvoiceId id = draft();
        open(edit(id));
        type("Objet", "Trop tard");
        invoices.delete(id);
        save();
        assertThat(toast()).contains("vient d’être supprimé");
        assertThat(currentView()).isInstanceOf(AdminInvoicesView.class);
    }

    @Test
    void an_issued_invoice_is_shown_and_not_edited() {
        open(edit(issued()));
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
    }

    @Test
    void a_credit_note_says_what_can_be_changed_and_refuses_too_much() {
        InvoiceId note = invoices.creditAll(issued(), "");
        open(edit(note));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Cet avoir corrige une facture"));
        assertThat(client().isReadOnly()).isTrue();
        typeLine("Séance de coaching", "5", "100");
        save();
        assertThat(paragraphs())
                .contains("À 20\u00a0% de TVA, il reste 400,00\u00a0€\u00a0HT à créditer (TVA 80,00\u00a0€).");
        assertThat(invoice(note).due()).isEqualTo(Money.of("480.00"));
    }

    @Test
    void under_the_franchise_a_credit_note_shows_the_vat_that_it_gives_back() {
        InvoiceId note = invoices.creditAll(issued(), "");
        RootAccess.execute("update settings set vatRegime = 'FRANCHISE'");
        open(edit(note));
        assertThat(sums()).contains("TVA", euros("80,00"), euros("480,00"));
        type("Quantité", "2");
        assertThat(sums()).contains(euros("40,00"), euros("240,00"));
    }

    /** Twice 45.33 have 18.13 of VAT, of which the first half took 9.07. */
    @Test
    void a_credit_note_shows_the_vat_that_is_left_until_something_is_typed() {
        InvoiceId two = invoices.draft(data(atelier, "Deux", line("Séance de coaching", "2", "45.33")));
        invoices.issue(two, invoice(two).version());
        InvoiceId first = invoices.creditPart(two, List.of(line("Séance de coaching", "1", "45.33")), "");
        invoices.issue(first, invoice(first).version());
        open(edit(invoices.creditAll(two, "")));
        assertThat(sums()).contains(euros("9,06"), euros("54,39"));
    }

    @Test
    void hostile_text_is_only_text() {
        open("admin/invoices/new", "client=" + atelier.value());
        String hostile = "\"><script>alert(1)</script> \u202e😀";
        type("Objet", hostile);
        typeLine("<b>gras</b>", "1", "10");
        save();
        assertThat(only().data().subject()).isEqualTo(hostile);
        assertThat(screen()).contains("<b>gras</b>");
    }

    @Test
    void neither_a_client_nor_nobody_gets_in() {
        InvoiceId id = draft();
        fixtures().clientUser(atelier, "atelier@example.org");
        signIn().client(atelier);
        open("admin/invoices/new");
        assertThat(currentView()).isNotInstanceOf(AdminInvoiceNewView.class);
        open(edit(id));
        assertThat(currentView()).isNotInstanceOf(AdminInvoiceEditView.class);
        signIn().nobody();
        open(edit(id));
        assertThat(_find(InvoiceForm.class)).isEmpty();
        open("admin/invoices/new");
        assertThat(_find(InvoiceForm.class)).isEmpty();
    }

    private static String sums() {
        return _get(TotalsPanel.class).getElement().getTextRecursively();
    }

    private static String edit(InvoiceId id) {
        return "admin/invoices/" + id.value() + "/edit";
    }

    private String subject(InvoiceId id) {
        InvoiceData data = invoice(id).data();
        return data.subject();
    }

    private Invoice only() {
        return invoice(new InvoiceId(sql.select(INVOICES.ID).from(INVOICES).fetchSingle(INVOICES.ID)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static void typeLine(String designation, String quantity, String price) {
        ComboBoxKt._fireCustomValueSet(designation(), designation);
        type("Quantité", quantity);
        type("Prix unitaire HT", price);
    }

    private static ComboBox<?> designation() {
        return _get(ComboBox.class, spec -> spec.withLabel("Désignation"));
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static ComboBox<ClientRow> client() {
        return _get(ComboBox.class, spec -> spec.withLabel("Client"));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static void save() {
        _click(button("Enregistrer le brouillon"));
    }
}
