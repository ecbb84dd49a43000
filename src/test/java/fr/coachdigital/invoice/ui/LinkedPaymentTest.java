package fr.coachdigital.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From an invoice behind a mailed link to the payment page, without signing in. */
@DatabaseTest
class LinkedPaymentTest {

    private static final int MAX_BYTES = 60 * 1024;

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private final SignIn signIn;
    private final Browser browser;
    private PaymentLab lab;
    private InvoiceId id;
    private String link;

    LinkedPaymentTest(
            MockMvcTester server,
            ApplicationContext application,
            AdminInvoices invoices,
            PaymentLedger ledger,
            SignIn signIn) {
        this.application = application;
        this.invoices = invoices;
        this.ledger = ledger;
        this.signIn = signIn;
        this.browser = new Browser(server);
    }

    @BeforeEach
    void an_invoice_that_was_mailed() {
        lab = new PaymentLab(application);
        id = lab.invoices.issued(lab.invoices.claire, "100.00");
        invoices.send(id, "");
        link = newestLink();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    /** Leaves nobody signed in. */
    private String newestLink() {
        signIn.nobody();
        Mailbox mails = new Mailbox(application.getBean(DSLContext.class), application.getBean(Sealing.class));
        return "/d/" + mails.newest("claire@example.org").token();
    }

    private MvcTestResult pay() {
        return browser.send(link + "/pay");
    }

    private static String refusal(MvcTestResult answer) {
        return Browser.page(answer).select(".standing [role=alert]").text();
    }

    private static Element button(MvcTestResult answer) {
        return Browser.page(answer).selectFirst("form[method=post] button");
    }

    @Test
    void the_page_has_one_button_which_names_the_amount() {
        MvcTestResult answer = browser.open(link);
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(MAX_BYTES / 2);
        Document page = Browser.page(answer);
        Element form = page.selectFirst("form");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo(link + "/pay");
        assertThat(form.select("input[name=_csrf]").attr("value")).isNotEmpty();
        assertThat(form.select("button.primary").text()).isEqualTo("Payer 120,00 €");
        assertThat(page.select(".primary")).hasSize(1);
        assertThat(page.select("a.secondary").text()).isEqualTo("Télécharger le PDF");
        assertThat(page.select(".standing").text())
                .contains("Paiement sécurisé par carte, sur la page de Stripe.", "Mode test : rien n’est prélevé.");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void a_click_leads_on_to_the_payment_page_by_itself_or_by_a_link() {
        browser.open(link);
        MvcTestResult answer = pay();
        assertThat(answer).hasStatusOk();
        String target = lab.session(id).url().orElseThrow();
        assertThat(lab.session(id).amountTotal()).isEqualTo(12_000);
        Document page = Browser.page(answer);
        assertThat(page.select("head meta[http-equiv=refresh]").attr("content")).isEqualTo("0;url=" + target);
        Element onward = page.selectFirst("main a.primary");
        assertThat(onward.attr("href")).isEqualTo(target);
        assertThat(onward.text()).isEqualTo("Continuer vers la page de paiement");
        assertThat(page.select("main").text()).contains("chez Stripe", "Mode test : rien n’est prélevé.");
        assertThat(answer).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("form-action 'self'");
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(MAX_BYTES / 4);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_second_click_leads_to_the_same_payment_page() {
        pay();
        pay();
        assertThat(lab.stripe.sessions()).hasSize(1);
    }

    @Test
    void the_rest_is_what_is_asked() {
        lab.invoices.asCoach();
        ledger.record(id, InvoiceLab.transfer("50.00"));
        signIn.nobody();
        assertThat(button(browser.open(link)).text()).isEqualTo("Payer 70,00 €");
        assertThat(pay()).hasStatusOk();
        assertThat(lab.session(id).amountTotal()).isEqualTo(7_000);
    }

    @Test
    void a_paid_invoice_has_no_button_and_says_since_when() {
        browser.open(link);
        lab.invoices.asCoach();
        ledger.record(id, InvoiceLab.transfer("120.00"));
        signIn.nobody();
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(refusal(answer)).isEqualTo("Cette facture est déjà réglée, le 23 novembre 2026.");
        assertThat(button(answer)).isNull();
        assertThat(button(browser.open(link))).isNull();
        assertThat(Browser.page(browser.open(link)).select("a.primary").text()).isEqualTo("Télécharger le PDF");
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void a_credited_invoice_is_refused_in_words() {
        lab.invoices.asCoach();
        lab.invoices.issue(invoices.creditAll(id, "Annulation"));
        signIn.nobody();
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(refusal(answer)).isEqualTo("Cette facture est annulée par un avoir : vous n’avez rien à régler.");
        assertThat(button(answer)).isNull();
    }

    @Test
    void a_credit_note_is_not_paid() {
        lab.invoices.asCoach();
        InvoiceId note = lab.invoices.issue(invoices.creditAll(id, "Annulation"));
        invoices.send(note, "");
        link = newestLink();
        assertThat(button(browser.open(link))).isNull();
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(refusal(answer)).isEqualTo("Ce document n’est pas à régler.");
    }

    @Test
    void a_payment_under_way_is_not_asked_for_again() {
        pay();
        lab.stripe.payLater(lab.session(id).id());
        lab.tellAll();
        MvcTestResult shown = browser.open(link);
        assertThat(button(shown)).isNull();
        assertThat(Browser.page(shown).select(".standing [role=status]").text())
                .startsWith("Un paiement de 120,00 € est en cours de traitement.");
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(refusal(answer)).startsWith("Un paiement de cette facture est déjà en cours de traitement");
        assertThat(lab.stripe.sessions()).hasSize(1);
    }

    @Test
    void stripe_that_does_not_answer_is_said_above_a_button_that_works_again() {
        lab.stripe.faults().always(Fault.status(500));
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(503);
        assertThat(refusal(answer))
                .isEqualTo("La page de paiement ne répond pas pour le moment. Rien n’a été prélevé."
                        + " Réessayez dans quelques minutes, ou réglez par virement.");
        assertThat(button(answer).text()).isEqualTo("Payer 120,00 €");
        lab.stripe.faults().clear();
        assertThat(pay()).hasStatusOk();
        assertThat(lab.stripe.sessions()).hasSize(1);
    }

    @Test
    void stripe_that_refuses_us_is_said_with_whom_to_write_to() {
        lab.stripe.faults().always(Fault.status(403));
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(503);
        assertThat(refusal(answer)).contains("Rien n’a été prélevé. Écrivez-nous");
        assertThat(Browser.page(answer).select("a[href^=mailto]")).isNotEmpty();
    }

    @Test
    void a_dead_link_pays_nothing() {
        lab.invoices.asCoach();
        invoices.revokeLink(id);
        signIn.nobody();
        assertThat(pay()).hasStatus(410);
        assertThat(browser.send("/d/" + "x".repeat(43) + "/pay")).hasStatus(410);
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void a_quote_is_not_paid() {
        lab.invoices.asCoach();
        lab.invoices.accepted(Deposit.NONE, InvoiceLab.line("500.00"));
        link = newestLink();
        assertThat(pay()).hasStatus(410);
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void whoever_keeps_the_address_of_the_click_meets_the_invoice() {
        MvcTestResult answer = browser.open(link + "/pay");
        assertThat(answer).hasStatus(302).hasHeader("Location", link);
        browser.request(HttpMethod.HEAD, link + "/pay").exchange();
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void another_site_starts_no_payment() {
        assertThat(browser.request(HttpMethod.POST, link + "/pay").exchange()).hasStatus(403);
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void a_coach_who_looks_sees_the_button_and_pays_nothing() {
        browser.signedIn(Realm.COACH, "camille@example.org");
        signIn.preview(lab.invoices.coach, lab.invoices.claire);
        browser.speakingAs(signIn.leave());
        MvcTestResult shown = browser.open(link);
        assertThat(button(shown).hasAttr("disabled")).isTrue();
        assertThat(Browser.page(shown).text())
                .contains("Vous êtes connecté comme coach : seul votre client peut payer cette facture.");
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(button(answer).hasAttr("disabled")).isTrue();
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void without_an_account_at_stripe_there_is_no_button() {
        lab.close();
        assertThat(button(browser.open(link))).isNull();
        MvcTestResult answer = pay();
        assertThat(answer).hasStatus(409);
        assertThat(refusal(answer)).contains("Le paiement par carte n’est pas possible ici pour le moment.");
    }
}
