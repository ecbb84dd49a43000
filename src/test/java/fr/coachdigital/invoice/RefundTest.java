package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.invoice.IntegrityReport.Break;
import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.IntegrityReport.Fault;
import fr.coachdigital.invoice.PaymentRefused.Reason;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Money that goes back to the client, what the invoice then asks for, and who is told. */
@DatabaseTest
@RecordApplicationEvents
class RefundTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PortalInvoices portal;
    private @Autowired PaymentLedger ledger;
    private @Autowired Integrity integrity;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private @Autowired ApplicationEvents events;
    private InvoiceLab lab;
    private InvoiceId invoice;

    @BeforeEach
    void an_invoice_over_120_euros() {
        lab = new InvoiceLab(application);
        invoice = lab.issued(lab.claire, "100.00");
    }

    private static NewPayment card(String amount, LocalDate day) {
        return new NewPayment(PaymentMethod.CARD, Money.of(amount), day, "re_1", "Séance annulée", Money.ZERO);
    }

    private static NewPayment card(String amount) {
        return InvoiceLab.card(amount);
    }

    @Test
    void a_refund_is_a_negative_entry_that_corrects_nothing() {
        ledger.record(invoice, card("120.00"));
        signIn.system();
        PaymentId id = ledger.refund(invoice, card("20.00"));
        lab.asCoach();
        LedgerEntry refund = ledger.entries(invoice).getLast();
        assertThat(refund.id()).isEqualTo(id);
        assertThat(refund.amount()).isEqualTo(Money.of("-20.00"));
        assertThat(refund.corrects()).isNull();
        assertThat(refund.corrected()).isFalse();
        assertThat(refund.note()).isEqualTo("Séance annulée");
        assertStands(InvoiceState.PARTIALLY_PAID, "100.00", "20.00");
        assertThat(integrity.verify().holds()).isTrue();
        assertThat(sql.fetchCount(AUDIT_EVENTS, AUDIT_EVENTS.ACTION.eq("invoice.refunded")))
                .isOne();
    }

    @Test
    void what_is_refunded_in_full_is_due_again_until_it_is_credited() {
        ledger.record(invoice, card("120.00"));
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        ledger.refund(invoice, card("120.00"));
        assertStands(InvoiceState.ISSUED, "0.00", "120.00");
        lab.issue(admin.creditAll(invoice, "Séance annulée"));
        assertStands(InvoiceState.CREDITED, "0.00", "0.00");
        signIn.client(lab.claire);
        assertThat(portal.waiting()).isZero();
    }

    @Test
    void what_is_credited_first_and_refunded_then_asks_for_nothing_either() {
        ledger.record(invoice, card("120.00"));
        lab.issue(admin.creditAll(invoice, "Séance annulée"));
        assertStands(InvoiceState.CREDITED, "120.00", "-120.00");
        ledger.refund(invoice, card("120.00"));
        assertStands(InvoiceState.CREDITED, "0.00", "0.00");
    }

    @Test
    void what_was_too_much_goes_back_and_leaves_it_paid() {
        ledger.record(invoice, card("130.00", LocalDate.of(2026, 11, 20)));
        ledger.refund(invoice, card("10.00"));
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        signIn.client(lab.claire);
        assertThat(portal.open(invoice).paidOn()).isEqualTo("2026-11-20");
    }

    @Test
    void what_is_paid_a_second_time_after_a_refund_is_settled_since_then() {
        ledger.record(invoice, card("120.00", LocalDate.of(2026, 11, 20)));
        ledger.refund(invoice, card("120.00", LocalDate.of(2026, 11, 21)));
        ledger.record(invoice, card("120.00", LocalDate.of(2026, 11, 22)));
        signIn.client(lab.claire);
        ClientInvoice shown = portal.open(invoice);
        assertThat(shown.state()).isEqualTo(InvoiceState.PAID);
        assertThat(shown.paidOn()).isEqualTo("2026-11-22");
        assertThat(shown.payments())
                .extracting(LedgerEntry::amount)
                .containsExactly(Money.of("120.00"), Money.of("-120.00"), Money.of("120.00"));
    }

    @Test
    void a_late_invoice_whose_money_went_back_is_late_again() {
        ledger.record(invoice, card("120.00"));
        application.getBean(TestClock.class).advance(Duration.ofDays(60));
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        ledger.refund(invoice, card("0.01"));
        assertStands(InvoiceState.OVERDUE, "119.99", "0.01");
    }

    @Test
    void a_refund_that_failed_is_taken_back_by_an_opposite_entry() {
        PaymentId paid = ledger.record(
                invoice,
                new NewPayment(PaymentMethod.CARD, Money.of("120.00"), InvoiceLab.TODAY, "pi_1", "", Money.of("1.93")));
        PaymentId refund = ledger.refund(invoice, card("120.00"));
        ledger.correct(refund, "La banque l’a renvoyé");
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        assertThat(ledger.entries(invoice))
                .extracting(LedgerEntry::amount)
                .containsExactly(Money.of("120.00"), Money.of("-120.00"), Money.of("120.00"));
        assertThat(ledger.entries(invoice).getLast().corrects()).isEqualTo(refund);
        ledger.correct(paid, "Saisi par erreur");
        assertThat(ledger.entries(invoice).getLast().fee()).isEqualTo(Money.of("-1.93"));
        assertStands(InvoiceState.ISSUED, "0.00", "120.00");
        assertThat(integrity.verify().holds()).isTrue();
        signIn.client(lab.claire);
        assertThat(portal.open(invoice).payments()).isEmpty();
    }

    @Test
    void a_refund_that_somebody_changed_is_named() {
        ledger.record(invoice, card("120.00"));
        ledger.refund(invoice, card("20.00"));
        RootAccess.execute("update payments set amount = -10 where id = 2");
        RootAccess.execute("update invoices set paidAmount = 110 where id = ?", invoice.value());
        assertThat(integrity.verify().breaks()).containsExactly(new Break(Chain.PAYMENTS, 2, "2", Fault.CHANGED));
    }

    @Test
    void nothing_goes_back_for_a_draft_or_a_credit_note_nor_tomorrow() {
        InvoiceId draft = lab.drafted(lab.claire, "10.00");
        InvoiceId note = lab.issue(admin.creditAll(invoice, ""));
        assertRefused(() -> ledger.refund(draft, card("1.00")), Reason.NOT_PAYABLE);
        assertRefused(() -> ledger.refund(note, card("1.00")), Reason.NOT_PAYABLE);
        assertRefused(() -> ledger.refund(invoice, card("1.00", InvoiceLab.TODAY.plusDays(1))), Reason.DATE);
        assertRefused(() -> ledger.refund(invoice, card("1.00", LocalDate.of(1999, 12, 31))), Reason.DATE);
        assertThatThrownBy(() -> ledger.refund(new InvoiceId(99_999), card("1.00")))
                .isInstanceOf(InvoiceNotFound.class);
        assertThat(sql.fetchCount(PAYMENTS)).isZero();
    }

    @Test
    void whoever_waits_for_what_is_due_hears_of_each_change() {
        PaymentId paid = ledger.record(invoice, card("120.00"));
        assertThat(heard()).hasSize(1);
        ledger.refund(invoice, card("20.00"));
        assertThat(heard()).hasSize(2);
        ledger.correct(paid, "Saisi deux fois");
        assertThat(heard()).hasSize(3);
        InvoiceId note = admin.creditPart(invoice, List.of(InvoiceLab.line("10.00")), "Geste");
        assertThat(heard()).hasSize(3);
        lab.issue(note);
        assertThat(heard()).hasSize(4).containsOnly(invoice);
    }

    private List<InvoiceId> heard() {
        return events.stream(InvoiceDueChanged.class)
                .map(InvoiceDueChanged::invoice)
                .toList();
    }

    private void assertStands(InvoiceState state, String paid, String rest) {
        Invoice now = lab.get(invoice);
        assertThat(now.state()).isEqualTo(state);
        assertThat(now.paid()).isEqualTo(Money.of(paid));
        assertThat(now.rest()).isEqualTo(Money.of(rest));
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .asInstanceOf(type(PaymentRefused.class))
                .extracting(PaymentRefused::reason)
                .isEqualTo(reason);
    }
}
