package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class PortalInvoicesTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired PortalInvoices portal;
    private @Autowired LinkedInvoices linked;
    private @Autowired DocumentLinks links;
    private @Autowired Sealing sealing;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;
    private InvoiceId claires;

    @BeforeEach
    void an_invoice_for_claire() {
        lab = new InvoiceLab(application);
        claires = lab.issued(lab.claire, "100.00");
    }

    @Test
    void client_cannot_open_the_invoice_of_another() {
        InvoiceId draft = lab.drafted(lab.claire, "50.00");
        signIn.client(lab.paul);
        assertThat(portal.list()).isEmpty();
        assertThatThrownBy(() -> portal.open(claires)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> portal.pdf(claires)).isInstanceOf(InvoiceNotFound.class);
        DocumentReference forged = new DocumentReference(LinkedKind.INVOICE, claires.value(), lab.paul);
        assertThatThrownBy(() -> linked.open(new OpenLink(1, forged, true))).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> linked.pdf(new OpenLink(1, forged, true))).isInstanceOf(InvoiceNotFound.class);
        signIn.client(lab.claire);
        assertThatThrownBy(() -> portal.open(draft)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> portal.pdf(draft)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> portal.open(new InvoiceId(99_999))).isInstanceOf(InvoiceNotFound.class);
        assertThat(portal.list()).extracting(ClientInvoiceRow::id).containsExactly(claires);
    }

    @Test
    void the_client_sees_what_was_issued_and_when_it_was_settled() {
        ledger.correct(ledger.record(claires, InvoiceLab.transfer("1.00")), "Erreur");
        ledger.record(claires, InvoiceLab.transfer("20.00"));
        ledger.record(
                claires,
                new NewPayment(
                        PaymentMethod.CHEQUE, Money.of("100.00"), LocalDate.of(2026, 11, 20), "", "", Money.ZERO));
        signIn.client(lab.claire);
        ClientInvoice invoice = portal.open(claires);
        assertThat(invoice.state()).isEqualTo(InvoiceState.PAID);
        assertThat(invoice.payments())
                .extracting(LedgerEntry::amount)
                .containsExactly(Money.of("20.00"), Money.of("100.00"));
        assertThat(invoice.paidOn()).isEqualTo(InvoiceLab.TODAY);
        assertThat(invoice.content().number()).isEqualTo("FAC0001");
        assertThat(portal.list().getFirst().paidOn()).isEqualTo(InvoiceLab.TODAY);
        byte[] pdf = portal.pdf(claires).pdf();
        lab.asCoach();
        assertThat(admin.pdf(claires).pdf()).isEqualTo(pdf);
    }

    @Test
    void a_coach_who_looks_at_the_portal_reads_and_leaves_no_trace() {
        signIn.preview(lab.coach, lab.claire);
        assertThat(portal.open(claires).number()).isEqualTo("FAC0001");
        assertThat(portal.list()).hasSize(1);
        assertThat(viewed()).isFalse();
        signIn.client(lab.claire);
        portal.open(claires);
        assertThat(viewed()).isTrue();
        assertThat(notices()).containsExactly("COACH INVOICE_VIEWED");
    }

    @Test
    void sending_mails_a_link_that_opens_this_invoice_only_and_tells_both_sides() {
        lab.asCoach();
        admin.send(claires, "Merci pour votre confiance");
        Mailbox mails = new Mailbox(sql, sealing);
        Mailbox.Letter letter = mails.newest("claire@example.org");
        assertThat(letter.subject()).contains("FAC0001");
        assertThat(letter.text()).contains("Merci pour votre confiance", "Accompagnement", "120,00", "7 janvier 2027");
        assertThat(mails.to("bonjour@example.org")).hasSize(1);
        assertThat(notices()).containsExactly("CLIENT INVOICE_SENT");
        signIn.nobody();
        OpenLink link = links.open(letter.token()).orElseThrow();
        assertThat(link.document()).isEqualTo(new DocumentReference(LinkedKind.INVOICE, claires.value(), lab.claire));
        assertThat(linked.open(link).number()).isEqualTo("FAC0001");
        assertThat(viewed()).isTrue();
        lab.asCoach();
        admin.send(claires, "");
        assertThat(links.open(letter.token())).isEmpty();
        assertThat(mails.to("bonjour@example.org")).hasSize(1);
        admin.revokeLink(claires);
        assertThat(links.open(mails.newest("claire@example.org").token())).isEmpty();
        assertThat(admin.link(claires)).isEmpty();
    }

    @Test
    void a_draft_is_not_sent() {
        InvoiceId draft = lab.drafted(lab.claire, "50.00");
        assertThatThrownBy(() -> admin.send(draft, "")).isInstanceOf(InvoiceRefused.class);
        assertThatThrownBy(() -> admin.revokeLink(draft)).isInstanceOf(InvoiceRefused.class);
    }

    private boolean viewed() {
        return sql.fetchExists(INVOICES, INVOICES.ID.eq(claires.value()).and(INVOICES.FIRST_VIEWED_AT.isNotNull()));
    }

    private List<String> notices() {
        return sql.select(NOTIFICATIONS.REALM, NOTIFICATIONS.KIND)
                .from(NOTIFICATIONS)
                .where(NOTIFICATIONS.DONE_AT.isNull())
                .orderBy(NOTIFICATIONS.ID)
                .fetch(row -> row.value1() + " " + row.value2());
    }
}
