package fr.coachdigital.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Clients come back and Stripe brings its events, with all that is behind the doors. */
@DatabaseTest
class PaymentDoorsTest {

    private final ApplicationContext application;
    private final SignIn signIn;
    private final Browser browser;
    private PaymentLab lab;

    PaymentDoorsTest(ApplicationContext application, SignIn signIn, MockMvcTester server) {
        this.application = application;
        this.signIn = signIn;
        browser = new Browser(server);
    }

    @BeforeEach
    void connect() {
        lab = new PaymentLab(application);
    }

    @AfterEach
    void disconnect() {
        lab.close();
    }

    /** Where the client comes back to; nobody is signed in from now on. */
    private String comeBack(InvoiceId invoice) {
        signIn.nobody();
        return PaymentPaths.comeBack(lab.returnToken(invoice));
    }

    @Test
    void who_paid_has_a_receipt_before_any_event_arrives() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        byte[] pdf = application.getBean(AdminInvoices.class).pdf(invoice).pdf();
        String page = comeBack(invoice);
        MvcTestResult answer = browser.open(page);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
        Document receipt = Browser.page(answer);
        assertThat(receipt.selectFirst("h1").text()).isEqualTo("Règlement reçu");
        assertThat(receipt.text()).contains("480,00 €", "Mode test", "Claire Martin", "23 novembre 2026");
        assertThat(browser.open(page + "/pdf").getResponse().getContentAsByteArray())
                .isEqualTo(pdf);
        assertThat(lab.ledger(invoice)).hasSize(1);
    }

    @Test
    void who_left_pays_from_the_page_they_come_back_to() {
        InvoiceId invoice = lab.opened("400.00");
        String page = comeBack(invoice);
        Document left = Browser.page(browser.open(page));
        assertThat(left.selectFirst("h1").text()).isEqualTo("Paiement non terminé");
        assertThat(left.select("form button").text()).isEqualTo("Payer 480,00 €");
        assertThat(left.select("form input[name=_csrf]").val()).isNotBlank();
        MvcTestResult answer = browser.send(page + "/again", "language", "fr");
        assertThat(answer).hasStatusOk();
        assertThat(Browser.page(answer).select("a.primary").attr("href"))
                .isEqualTo(lab.session(invoice).url().orElseThrow());
    }

    @Test
    void a_forged_way_back_changes_nothing() {
        InvoiceId invoice = lab.opened("400.00");
        String page = comeBack(invoice);
        assertThat(browser.open(page.substring(0, page.length() - 1) + (page.endsWith("0") ? "1" : "0")))
                .hasStatus(410);
        assertThat(browser.open(page)).hasStatusOk();
        assertThat(lab.ledger(invoice)).isEmpty();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
    }

    @Test
    void while_stripe_is_away_nothing_is_claimed() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        String page = comeBack(invoice);
        lab.stripe.faults().always(Fault.status(500));
        assertThat(Browser.page(browser.open(page)).selectFirst("h1").text())
                .isEqualTo("Nous vérifions votre paiement");
        lab.stripe.faults().clear();
        assertThat(Browser.page(browser.open(page)).selectFirst("h1").text()).isEqualTo("Règlement reçu");
    }

    @Test
    void who_pays_again_what_is_paid_is_told_so() {
        InvoiceId invoice = lab.paid("400.00");
        MvcTestResult answer = browser.send(comeBack(invoice) + "/again", "language", "fr");
        assertThat(answer).hasStatus(409);
        assertThat(Browser.page(answer).select("[role=alert]").text())
                .isEqualTo("Cette facture est déjà réglée, le 23 novembre 2026.");
    }

    @Test
    void a_link_is_over_after_thirty_days() {
        InvoiceId invoice = lab.paid("400.00");
        String page = comeBack(invoice);
        application.getBean(TestClock.class).advance(Duration.ofDays(31));
        assertThat(browser.open(page)).hasStatus(410);
        assertThat(browser.open(page + "/pdf")).hasStatus(410);
    }

    @Test
    void a_signed_event_settles_the_invoice_and_an_unsigned_one_does_not() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        signIn.nobody();
        WebhookEvent event = lab.events("checkout.session.completed").getLast();
        assertThat(deliver(event.body(), lab.stripe.sign(event.body() + " "))).hasStatus(400);
        lab.invoices.asCoach();
        assertThat(lab.invoices.get(invoice).state()).isEqualTo(InvoiceState.ISSUED);
        signIn.nobody();
        assertThat(deliver(event.body(), lab.stripe.sign(event.body()))).hasStatusOk();
        lab.invoices.asCoach();
        assertThat(lab.invoices.get(invoice).state()).isEqualTo(InvoiceState.PAID);
    }

    private MvcTestResult deliver(String body, String signature) {
        return browser.request(HttpMethod.POST, "/" + PaymentPaths.WEBHOOK)
                .header("Stripe-Signature", signature)
                .header("Content-Type", "application/json; charset=utf-8")
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }
}
