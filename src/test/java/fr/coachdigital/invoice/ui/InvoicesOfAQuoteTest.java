package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.ui.TotalsPanel;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.RootAccess;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvoicesOfAQuoteTest extends InvoiceViewTest {

    private @Autowired AdminQuotes quotes;
    private @Autowired PortalQuotes portal;
    private @Autowired QuoteInvoicing invoicing;

    @Test
    void a_quote_that_is_not_accepted_is_not_invoiced() {
        QuoteId quote = drafted();
        open(page(quote));
        assertThat(_get(H1.class).getText()).isNotBlank();
        _assertNone(QuoteInvoicesPanel.class);
    }

    @Test
    void the_deposit_comes_first_and_the_balance_takes_it_off() {
        QuoteId quote = accepted();
        open(page(quote));
        assertThat(paragraphs()).contains("Facturé " + euros("0,00") + " sur " + euros("1 200,00"));
        _click(button("Facture d’acompte"));
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
        InvoiceId deposit = made(quote, InvoiceKind.DEPOSIT);
        assertThat(invoice(deposit).due()).isEqualTo(Money.of("360.00"));
        invoices.issue(deposit, invoice(deposit).version());

        open(page(quote));
        assertThat(paragraphs()).contains("Facturé " + euros("360,00") + " sur " + euros("1 200,00"));
        assertThat(_get(Anchor.class, spec -> spec.withText("FAC0001")).getHref())
                .isEqualTo("admin/invoices/" + deposit.value());
        _assertNone(Button.class, spec -> spec.withText("Facture d’acompte"));
        _click(button("Facture de solde"));
        Invoice balance = invoice(made(quote, InvoiceKind.BALANCE));
        assertThat(balance.due()).isEqualTo(Money.of("840.00"));
        assertThat(balance.deductions()).hasSize(1);
        assertThat(screen()).contains("FAC0001");

        assertThat(_get(_get(RelatedPanel.class), Anchor.class, spec -> spec.withText("Facture d’acompte FAC0001"))
                        .getHref())
                .isEqualTo("admin/invoices/" + deposit.value());
        invoices.issue(balance.id(), balance.version());
        open(page(quote));
        assertThat(paragraphs()).contains("Tout le devis est facturé.");
        _assertNone(Button.class, spec -> spec.withText("Facture de solde"));
    }

    @Test
    void a_part_is_said_in_percent_or_euros_and_never_more_than_the_rest() {
        QuoteId quote = accepted();
        open(page(quote));
        _click(button("Facture partielle…"));
        _setValue(amount(), "1 200,01");
        _click(inDialog("Préparer la facture"));
        assertThat(amount().isInvalid()).isTrue();
        _setValue(_get(BigDecimalField.class), new BigDecimal("25"));
        assertThat(amount().getValue()).isEqualTo("300,00");
        _click(inDialog("Préparer la facture"));
        assertThat(invoice(made(quote, InvoiceKind.PARTIAL)).due()).isEqualTo(Money.of("300.00"));
        assertThat(currentView()).isInstanceOf(AdminInvoiceView.class);
    }

    @Test
    void a_second_draft_is_refused_in_words() {
        QuoteId quote = accepted();
        open(page(quote));
        invoicing.part(quote, Money.of("100.00"));
        _click(button("Facture de solde"));
        assertThat(toast()).contains("brouillon");
        assertThat(invoicing.progress(quote).invoices()).hasSize(1);
    }

    @Test
    void under_the_franchise_a_balance_is_edited_without_vat_and_keeps_its_lines() {
        QuoteId quote = accepted();
        issue(invoicing.deposit(quote));
        regime("FRANCHISE");
        InvoiceId balance = invoicing.balance(quote);
        open(edit(balance));
        assertThat(sums()).contains(euros("1 000,00")).doesNotContain("TVA");
        saveAs("Solde");
        assertThat(invoice(balance).data().subject()).isEqualTo("Solde");
        assertThat(invoice(balance).due()).isEqualTo(Money.of("700.00"));
        issue(balance);
        open(page(quote));
        assertThat(paragraphs())
                .contains("Facturé " + euros("1 060,00") + " sur " + euros("1 200,00"), "Tout le devis est facturé.");
        _assertNone(Button.class, spec -> spec.withText("Facture partielle…"));
    }

    /** The deposit had no VAT, so that the credit note of the balance gives it back at no rate. */
    @Test
    void a_credit_note_with_a_negative_line_is_summed_up_and_saved() {
        QuoteId quote = accepted();
        regime("FRANCHISE");
        issue(invoicing.deposit(quote));
        regime("STANDARD");
        InvoiceId balance = invoicing.balance(quote);
        issue(balance);
        InvoiceId note = invoices.creditAll(balance, "");
        open(edit(note));
        List<TextField> quantities = _find(TextField.class, spec -> spec.withLabel("Quantité"));
        assertThat(quantities).extracting(TextField::getValue).containsExactlyInAnyOrder("1", "-1");
        _setValue(quantities.getFirst(), "1,0");
        assertThat(sums()).contains(euros("900,00"));
        saveAs("Annulation");
        assertThat(invoice(note).data().subject()).isEqualTo("Annulation");
        assertThat(invoice(note).due()).isEqualTo(Money.of("900.00"));
    }

    @Test
    void a_quote_without_vat_is_not_invoiced_with_vat_and_the_words_say_what_to_do() {
        regime("FRANCHISE");
        QuoteId quote = accepted();
        regime("STANDARD");
        open(page(quote));
        _click(button("Facture de solde"));
        assertThat(toast()).contains("accepté sans TVA", "nouveau devis").doesNotContain("avoir");
        regime("FRANCHISE");
        issue(invoicing.deposit(quote));
        regime("STANDARD");
        _click(button("Facture de solde"));
        assertThat(toast()).contains("accepté sans TVA", "d’abord un avoir", "nouveau devis");
        assertThat(invoicing.progress(quote).invoices()).hasSize(1);
    }

    private void issue(InvoiceId id) {
        invoices.issue(id, invoice(id).version());
    }

    private static void regime(String name) {
        RootAccess.execute("update settings set vatRegime = ?", name);
    }

    private static void saveAs(String subject) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Objet")), subject);
        _click(button("Enregistrer le brouillon"));
    }

    private static String sums() {
        return _get(TotalsPanel.class).getElement().getTextRecursively();
    }

    private static String edit(InvoiceId id) {
        return "admin/invoices/" + id.value() + "/edit";
    }

    private QuoteId drafted() {
        return quotes.draft(new QuoteData(
                atelier,
                "Site web",
                List.of(line("Conception", "10", "100.00")),
                null,
                null,
                "",
                new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30)),
                "",
                ""));
    }

    private QuoteId accepted() {
        QuoteId quote = drafted();
        quotes.send(quote, quotes.find(quote).orElseThrow().version(), "");
        fixtures().clientUser(atelier, "atelier@example.org");
        signIn().client(atelier);
        portal.accept(quote, new Acceptance(1, "Hélène Lefèvre", true, true, new ClientOrigin("192.0.2.1", "Firefox")));
        signIn().coach(coach);
        return quote;
    }

    private InvoiceId made(QuoteId quote, InvoiceKind kind) {
        return invoicing.progress(quote).invoices().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String page(QuoteId quote) {
        return "admin/quotes/" + quote.value();
    }

    private static TextField amount() {
        return _get(TextField.class, spec -> spec.withLabel("Montant TTC"));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
