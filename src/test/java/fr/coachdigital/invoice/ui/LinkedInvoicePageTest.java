package fr.coachdigital.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of an invoice behind a mailed link. */
@DatabaseTest
class LinkedInvoicePageTest {

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private final SignIn signIn;
    private final Browser browser;
    private InvoiceLab lab;

    LinkedInvoicePageTest(
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
    void a_practice() {
        lab = new InvoiceLab(application);
    }

    /** Leaves nobody signed in. */
    private String mailed(InvoiceId id) {
        invoices.send(id, "");
        signIn.nobody();
        Mailbox mails = new Mailbox(application.getBean(DSLContext.class), application.getBean(Sealing.class));
        return "/d/" + mails.newest("claire@example.org").token();
    }

    @Test
    void it_says_what_is_due_until_when_and_where_to() {
        MvcTestResult answer = browser.open(mailed(lab.issued(lab.claire, "100.00")));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
        Document page = Browser.page(answer);
        assertThat(page.selectFirst("h1").text()).startsWith("Facture FAC");
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("À régler avant le 7 janvier 2027");
        assertThat(page.selectFirst(".standing-amount").text()).isEqualTo("Reste à régler 120,00 €");
        assertThat(page.selectFirst(".paper-transfer").text()).contains("IBAN");
        assertThat(page.text()).contains("code QR");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void what_came_is_told() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        ledger.record(id, InvoiceLab.transfer("120.00"));
        Document page = Browser.page(browser.open(mailed(id)));
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("Réglée le 23 novembre 2026");
        assertThat(page.selectFirst(".changes").text()).contains("120,00 € le 23 novembre 2026, par virement");
    }

    @Test
    void what_went_back_is_told() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        ledger.record(id, InvoiceLab.card("120.00"));
        ledger.refund(id, InvoiceLab.card("20.00"));
        Document page = Browser.page(browser.open(mailed(id)));
        assertThat(page.select(".changes li").eachText())
                .containsExactly(
                        "120,00 € le 23 novembre 2026, par carte",
                        "Remboursement de 20,00 € le 23 novembre 2026, par carte");
    }

    @Test
    void the_pdf_is_the_archived_one_byte_for_byte() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        PrintedDocument printed = invoices.pdf(id);
        MvcTestResult pdf = browser.open(mailed(id) + "/pdf");
        assertThat(pdf.getResponse().getContentAsByteArray()).isEqualTo(printed.pdf());
        assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + printed.fileName() + "\"");
    }

    @Test
    void whoever_downloads_the_pdf_has_seen_it_and_who_loads_a_part_of_the_page_has_not() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        String link = mailed(id);
        browser.open(link + "/logo");
        browser.request(HttpMethod.HEAD, link + "/pdf").exchange();
        assertThat(seen(id)).isFalse();
        browser.open(link + "/pdf");
        assertThat(seen(id)).isTrue();
    }

    @Test
    void a_coach_who_looks_at_the_portal_reads_it_without_being_counted() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        String link = mailed(id);
        browser.signedIn(Realm.COACH, "camille@example.org");
        signIn.preview(lab.coach, lab.claire);
        browser.speakingAs(signIn.leave());
        MvcTestResult answer = browser.open(link);
        assertThat(answer).hasStatusOk();
        assertThat(Browser.page(answer).selectFirst("h1").text()).startsWith("Facture FAC");
        assertThat(browser.open(link + "/pdf")).hasStatusOk();
        assertThat(seen(id)).isFalse();
    }

    private boolean seen(InvoiceId id) {
        lab.asCoach();
        boolean seen = invoices.find(id).orElseThrow().firstViewedAt() != null;
        signIn.nobody();
        return seen;
    }

    @Test
    void it_takes_no_answer_of_a_quote() {
        String link = mailed(lab.issued(lab.claire, "100.00"));
        assertThat(browser.send(
                        link + "/accept",
                        "revision",
                        "1",
                        "signer",
                        "Claire Martin",
                        "approval",
                        "true",
                        "accept-terms",
                        "true"))
                .hasStatus(410);
        assertThat(browser.open(link + "/versions/1")).hasStatus(410);
    }

    @Test
    void it_stops_when_the_coach_says_so() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        String link = mailed(id);
        lab.asCoach();
        invoices.revokeLink(id);
        signIn.nobody();
        assertThat(browser.open(link)).hasStatus(410);
        assertThat(browser.open(link + "/pdf")).hasStatus(410);
    }
}
