package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.ViewTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice that can issue invoices, with one client, and its coach signed in. */
abstract class InvoiceViewTest extends ViewTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    AdminInvoices invoices;

    @Autowired
    PaymentLedger ledger;

    private @Autowired IssuerEditor issuer;
    ClientId atelier;
    UserId coach;

    @BeforeEach
    void a_practice_with_one_client() {
        coach = fixtures().coach("coach@example.org");
        signIn().coach(coach);
        issuer.change(IssuerSamples.complete(issuer.current().version()));
        atelier = client("Atelier Œuvrard", "atelier@example.org");
    }

    ClientId client(String company, String email) {
        return fixtures().client(client -> {
            client.setKind("BUSINESS");
            client.setCompany(company);
            client.setSiren("732829320");
            client.setEmail(email);
            client.setStatus("ACTIVE");
            client.setAddressLine1("3 rue du Four");
            client.setPostalCode("75006");
            client.setCity("Paris");
        });
    }

    static Line line(String designation, String quantity, String price) {
        return Line.item(designation, "", new BigDecimal(quantity), Unit.HOUR, Money.of(price), VatRate.STANDARD);
    }

    static InvoiceData data(ClientId client, String subject, Line... lines) {
        return new InvoiceData(client, subject, List.of(lines), null, null, null, "");
    }

    /** A draft over 480.00 euros with VAT. */
    InvoiceId draft() {
        return draft("Coaching IA");
    }

    InvoiceId draft(String subject) {
        return invoices.draft(data(atelier, subject, line("Séance de coaching", "4", "100.00")));
    }

    InvoiceId issued() {
        return issued("Coaching IA");
    }

    InvoiceId issued(String subject) {
        InvoiceId id = draft(subject);
        invoices.issue(id, invoice(id).version());
        return id;
    }

    Invoice invoice(InvoiceId id) {
        return invoices.find(id).orElseThrow();
    }

    void pay(InvoiceId id, String amount) {
        ledger.record(id, new NewPayment(PaymentMethod.TRANSFER, Money.of(amount), TODAY, "VIR 12", "", Money.ZERO));
    }

    void open(String path, String query) {
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundtrip();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static String toast() {
        return _find(Toasts.class).getLast().getElement().getTextRecursively();
    }

    static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    /** All that the page says. */
    String screen() {
        return currentView().getElement().getTextRecursively();
    }

    /** As sums are written, with the spaces that do not break: {@code 1 200,00} and the sign. */
    static String euros(String amount) {
        return Money.of(amount.replace(" ", "").replace(',', '.')).display(Language.FR);
    }
}
