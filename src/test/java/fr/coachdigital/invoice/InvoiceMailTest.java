package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Mailbox;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the mail with an invoice asks its reader to do. */
@DatabaseTest
class InvoiceMailTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired DSLContext sql;
    private @Autowired Sealing sealing;
    private @Autowired ApplicationContext application;
    private PaymentLab lab;

    @BeforeEach
    void a_practice_that_takes_cards() {
        lab = new PaymentLab(application);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private Mailbox.Letter sent(InvoiceId id) {
        admin.send(id, "");
        return new Mailbox(sql, sealing).newest("claire@example.org");
    }

    private InvoiceId issued(String net) {
        return lab.invoices.issued(lab.invoices.claire, net);
    }

    private static String button(Mailbox.Letter letter) {
        return Jsoup.parse(letter.html()).select("table table table a").text();
    }

    @Test
    void the_button_says_how_much_is_to_be_paid_and_leads_to_the_invoice() {
        Mailbox.Letter letter = sent(issued("400.00"));
        assertThat(button(letter)).isEqualTo("Payer 480,00 €");
        assertThat(letter.path()).startsWith("/d/");
        assertThat(letter.text())
                .contains(
                        "Payer 480,00\u00a0€",
                        "Réglez par carte en deux clics, ou par virement",
                        "Mode test\u00a0: rien n’est prélevé.");
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void of_what_is_partly_paid_the_rest_is_asked_for_and_of_what_is_paid_nothing() {
        InvoiceId id = issued("400.00");
        ledger.record(id, InvoiceLab.transfer("80.00"));
        assertThat(button(sent(id))).isEqualTo("Payer 400,00 €");
        ledger.record(id, InvoiceLab.transfer("400.00"));
        assertThat(button(sent(id))).isEqualTo("Voir la facture");
    }

    @Test
    void a_credit_note_and_a_sum_below_what_cards_take_are_only_looked_at() {
        InvoiceId id = issued("400.00");
        Mailbox.Letter note = sent(lab.invoices.issue(admin.creditAll(id, "Annulation")));
        assertThat(note.text()).doesNotContain("Payer", "par carte");
        assertThat(button(sent(issued("0.40")))).isEqualTo("Voir la facture");
    }

    @Test
    void without_an_account_at_stripe_the_invoice_is_only_looked_at() {
        lab.close();
        Mailbox.Letter letter = sent(issued("400.00"));
        assertThat(button(letter)).isEqualTo("Voir la facture");
        assertThat(letter.text()).doesNotContain("Payer", "par carte");
    }
}
