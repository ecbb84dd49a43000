package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PortalInvoiceViewTest extends ViewTest {

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private InvoiceLab lab;

    PortalInvoiceViewTest(ApplicationContext application, AdminInvoices invoices, PaymentLedger ledger) {
        this.application = application;
        this.invoices = invoices;
        this.ledger = ledger;
    }

    @BeforeEach
    void a_practice() {
        lab = new InvoiceLab(application);
    }

    private void openAsClaire(InvoiceId id) {
        signIn().client(lab.claire);
        open(InvoicePaths.portal(id));
    }

    private static String standing() {
        return _get(Paragraph.class, spec -> spec.withClasses("standing-title")).getText();
    }

    private static String page() {
        return _get(PortalInvoiceView.class).getElement().getTextRecursively();
    }

    @Test
    void it_says_what_is_due_until_when_and_where_to() {
        openAsClaire(lab.issued(lab.claire, "100.00"));
        assertThat(_get(H1.class).getText()).startsWith("Facture FAC");
        assertThat(standing()).isEqualTo("À régler avant le 7 janvier 2027");
        assertThat(page()).contains("Reste à régler", "120,00\u00a0€", "IBAN", "Télécharger le PDF");
        _assertOne(DocumentPaper.class);
    }

    @Test
    void a_payment_is_listed_and_the_rest_is_what_counts() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        ledger.record(id, InvoiceLab.transfer("50.00"));
        openAsClaire(id);
        assertThat(standing()).isEqualTo("Reste 70,00\u00a0€ à régler avant le 7 janvier 2027");
        assertThat(page()).contains("Règlements reçus", "50,00\u00a0€ le 23 novembre 2026, par virement");
        lab.asCoach();
        ledger.record(id, InvoiceLab.transfer("70.00"));
        openAsClaire(id);
        assertThat(standing()).isEqualTo("Réglée le 23 novembre 2026");
    }

    @Test
    void what_went_back_is_told_beside_what_came() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        lab.paidOnline(id, "120.00");
        ledger.refund(id, InvoiceLab.card("120.00"));
        openAsClaire(id);
        assertThat(standing()).isEqualTo("À régler avant le 7 janvier 2027");
        assertThat(page())
                .contains(
                        "120,00\u00a0€ le 23 novembre 2026, par carte",
                        "Remboursement de 120,00\u00a0€ le 23 novembre 2026, par carte");
    }

    @Test
    void a_late_one_says_by_how_much() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        clock().advance(Duration.ofDays(46));
        openAsClaire(id);
        assertThat(standing()).isEqualTo("En retard d’un jour");
    }

    @Test
    void a_credit_note_asks_for_nothing() {
        InvoiceId invoice = lab.issued(lab.claire, "100.00");
        InvoiceId credit = lab.issue(invoices.creditAll(invoice, "Annulation"));
        openAsClaire(credit);
        assertThat(standing()).isEqualTo("Avoir de 120,00\u00a0€");
        openAsClaire(invoice);
        assertThat(standing()).isEqualTo("Annulée par avoir");
        assertThat(page()).contains("Avoir AV");
    }

    @Test
    void a_coach_who_looks_on_leaves_no_trace() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        signIn().preview(lab.coach, lab.claire);
        open(InvoicePaths.portal(id));
        _assertOne(DocumentPaper.class);
        lab.asCoach();
        assertThat(lab.get(id).firstViewedAt()).isNull();
        openAsClaire(id);
        lab.asCoach();
        assertThat(lab.get(id).firstViewedAt()).isNotNull();
    }

    @Test
    void an_invoice_of_another_client_is_not_there() {
        openAsClaire(lab.issued(lab.paul, "100.00"));
        _assertNone(PortalInvoiceView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Page introuvable");
    }

    @Test
    void a_draft_is_not_there() {
        openAsClaire(lab.drafted(lab.claire, "100.00"));
        _assertNone(PortalInvoiceView.class);
    }

    @Test
    void a_coach_does_not_get_in() {
        open(InvoicePaths.portal(lab.issued(lab.claire, "100.00")));
        _assertNone(PortalInvoiceView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        signIn().nobody();
        open(InvoicePaths.portal(id));
        _assertNone(PortalInvoiceView.class);
    }
}
