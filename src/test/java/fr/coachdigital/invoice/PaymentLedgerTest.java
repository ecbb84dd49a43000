package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.invoice.PaymentRefused.Reason;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class PaymentLedgerTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired Integrity integrity;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;
    private InvoiceId invoice;

    @BeforeEach
    void an_invoice_over_120_euros() {
        lab = new InvoiceLab(application);
        invoice = lab.issued(lab.claire, "100.00");
    }

    @Test
    void a_part_then_the_rest_then_too_much() {
        ledger.record(invoice, InvoiceLab.transfer("20.00"));
        assertStands(InvoiceState.PARTIALLY_PAID, "20.00", "100.00");
        ledger.record(invoice, InvoiceLab.transfer("100.00"));
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        ledger.record(invoice, InvoiceLab.transfer("5.00"));
        assertStands(InvoiceState.PAID, "125.00", "-5.00");
    }

    @Test
    void a_correction_is_an_opposite_entry_and_happens_once() {
        PaymentId wrong = ledger.record(invoice, InvoiceLab.transfer("120.00"));
        PaymentId opposite = ledger.correct(wrong, "Virement rejeté");
        assertStands(InvoiceState.ISSUED, "0.00", "120.00");
        assertThat(ledger.entries(invoice))
                .extracting(LedgerEntry::amount)
                .containsExactly(Money.of("120.00"), Money.of("-120.00"));
        LedgerEntry first = ledger.entries(invoice).getFirst();
        LedgerEntry second = ledger.entries(invoice).getLast();
        assertThat(first.corrected()).isTrue();
        assertThat(second.corrects()).isEqualTo(wrong);
        assertThat(second.note()).isEqualTo("Virement rejeté");
        assertRefused(() -> ledger.correct(wrong, "Encore"), Reason.CORRECTED);
        assertRefused(() -> ledger.correct(opposite, "Et retour"), Reason.CORRECTED);
        assertThatThrownBy(() -> ledger.correct(wrong, "  x ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.correct(new PaymentId(999), "Inconnu")).isInstanceOf(InvoiceNotFound.class);
        assertThat(sql.fetchCount(PAYMENTS)).isEqualTo(2);
        assertThat(sql.select(AUDIT_EVENTS.ACTION)
                        .from(AUDIT_EVENTS)
                        .where(AUDIT_EVENTS.ACTION.like("invoice.pa%"))
                        .orderBy(AUDIT_EVENTS.ID)
                        .fetch(AUDIT_EVENTS.ACTION))
                .containsExactly("invoice.paid", "invoice.payment-corrected");
    }

    @Test
    void money_comes_neither_tomorrow_nor_in_another_century() {
        assertRefused(() -> ledger.record(invoice, on(InvoiceLab.TODAY.plusDays(1))), Reason.DATE);
        assertRefused(() -> ledger.record(invoice, on(LocalDate.of(1999, 12, 31))), Reason.DATE);
        ledger.record(invoice, on(InvoiceLab.TODAY));
        ledger.record(invoice, on(LocalDate.of(2000, 1, 1)));
        assertStands(InvoiceState.PARTIALLY_PAID, "2.00", "118.00");
    }

    private static NewPayment on(LocalDate day) {
        return new NewPayment(PaymentMethod.CASH, Money.of("1.00"), day, "", "", Money.ZERO);
    }

    @Test
    void drafts_and_credit_notes_are_not_paid() {
        InvoiceId draft = lab.drafted(lab.claire, "10.00");
        assertRefused(() -> ledger.record(draft, InvoiceLab.transfer("1.00")), Reason.NOT_PAYABLE);
        InvoiceId note = lab.issue(admin.creditAll(invoice, ""));
        assertRefused(() -> ledger.record(note, InvoiceLab.transfer("1.00")), Reason.NOT_PAYABLE);
        assertThatThrownBy(() -> ledger.record(new InvoiceId(99_999), InvoiceLab.transfer("1.00")))
                .isInstanceOf(InvoiceNotFound.class);
    }

    @Test
    void a_payment_service_records_as_the_system() {
        signIn.system();
        ledger.record(
                invoice,
                new NewPayment(PaymentMethod.CARD, Money.of("120.00"), InvoiceLab.TODAY, "pi_1", "", Money.of("1.93")));
        assertThat(sql.select(PAYMENTS.RECORDED_BY).from(PAYMENTS).fetchSingle(PAYMENTS.RECORDED_BY))
                .isNull();
        lab.asCoach();
        assertThat(integrity.verify().holds()).isTrue();
    }

    @Test
    void what_a_payment_service_answers_for_is_taken_back_by_nobody_but_it() {
        PaymentId paid = lab.paidOnline(invoice, "120.00");
        assertRefused(() -> ledger.correct(paid, "Saisi deux fois"), Reason.ONLINE);
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        signIn.system();
        ledger.correct(paid, "Contesté par la banque");
        lab.asCoach();
        assertStands(InvoiceState.ISSUED, "0.00", "120.00");
    }

    @Test
    void twenty_payments_at_once_are_all_kept_in_one_gapless_chain() throws Exception {
        assertThat(AtOnce.run(20, caller -> {
                    lab.asCoach();
                    return ledger.record(invoice, InvoiceLab.transfer("6.00")).value();
                }))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
        lab.asCoach();
        assertStands(InvoiceState.PAID, "120.00", "0.00");
        assertThat(integrity.verify().breaks()).isEmpty();
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
