package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.UNFINISHED_FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.invoice.InvoiceId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coach was writing when the session ended is offered again. */
@SuppressWarnings("rawtypes")
class UnfinishedInvoiceTest extends InvoiceViewTest {

    private @Autowired DSLContext sql;

    @Test
    void everything_that_was_typed_comes_back_and_is_forgotten_once_it_is_saved() {
        open("admin/invoices/new", "client=" + atelier.value());
        _setValue(field("Objet"), "Coaching de novembre");
        ComboBoxKt._fireCustomValueSet(designation(), "Séance");
        _setValue(field("Quantité"), "1,5");
        _setValue(field("Prix unitaire HT"), "100");
        _setValue(field("Remise"), "5");
        _setValue(date("Prestation du"), TODAY.minusDays(3));
        _setValue(date("au"), TODAY.minusDays(1));
        _setValue(date("Échéance"), TODAY.plusDays(10));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note pour le client")), "À bientôt");
        TypedInvoice typed = form().typed();
        endSession();

        open("admin/invoices/new");
        assertThat(form().typed()).isNotEqualTo(typed);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Vous aviez commencé à écrire le 23 nov. à "));
        _click(button("Reprendre"));
        assertThat(form().typed()).isEqualTo(typed);
        _click(button("Enregistrer le brouillon"));
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
        assertThat(kept()).isZero();
    }

    @Test
    void what_is_given_up_is_not_offered_again() {
        InvoiceId id = draft("Avant");
        typeAndLoseTheSession(id);
        open(edit(id));
        _click(button("Abandonner"));
        assertThat(field("Objet").getValue()).isEqualTo("Avant");
        assertThat(_find(Button.class, spec -> spec.withText("Reprendre"))).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void leaving_without_saving_forgets_it() {
        open(edit(draft()));
        _setValue(field("Objet"), "Commencée");
        roundtrip();
        assertThat(kept()).isOne();
        open("admin/invoices");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(currentView()).isInstanceOf(AdminInvoicesView.class);
        assertThat(kept()).isZero();
    }

    @Test
    void an_invoice_that_changed_since_is_told_when_it_is_saved() {
        InvoiceId id = draft("Avant");
        typeAndLoseTheSession(id);
        invoices.change(id, invoice(id).version(), data(atelier, "L’autre version"));
        open(edit(id));
        _click(button("Reprendre"));
        _click(button("Enregistrer le brouillon"));
        assertThat(paragraphs()).anyMatch(text -> text.contains("Votre saisie est toujours là"));
        assertThat(invoice(id).data().subject()).isEqualTo("L’autre version");
        _click(button("Recharger le brouillon"));
        assertThat(field("Objet").getValue()).isEqualTo("L’autre version");
        assertThat(kept()).isZero();
    }

    private void typeAndLoseTheSession(InvoiceId id) {
        open(edit(id));
        _setValue(field("Objet"), "Commencée");
        endSession();
    }

    private void endSession() {
        roundtrip();
        closeBrowser();
    }

    private int kept() {
        return sql.fetchCount(UNFINISHED_FORMS);
    }

    private static String edit(InvoiceId id) {
        return "admin/invoices/" + id.value() + "/edit";
    }

    private static InvoiceForm form() {
        return _get(InvoiceForm.class);
    }

    private static ComboBox<?> designation() {
        return _get(ComboBox.class, spec -> spec.withLabel("Désignation"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
