package fr.coachdigital.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.demo.stripe.Tampering;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.invoice.PortalInvoices;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.SignIn;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PAY-07: what is not what was asked for pays nothing; and what else can come instead of a payment. */
class MismatchTest extends PaymentTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                change("amount", page -> page.amountTotal(100)),
                change("currency", page -> page.currency("usd")),
                change("mode", page -> page.livemode(true)),
                change("invoice", page -> page.metadata("invoice_id", "4711")),
                change("checkout", page -> page.metadata("checkout_id", "4711")),
                change("marks", Tampering::withoutMetadata));
    }

    private static Arguments change(String name, Consumer<Tampering> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void what_was_not_asked_for_pays_nothing_and_the_coach_is_told_once(String name, Consumer<Tampering> change) {
        InvoiceId invoice = lab.opened("400.00");
        String session = lab.session(invoice).id();
        String token = lab.returnToken(invoice);
        lab.stripe.pay(session);
        change.accept(lab.stripe.tamper(session));
        lab.tellAll();
        lab.tellAll();
        bean(StripeDesk.class).reconcile();
        assertThat(lab.ledger(invoice)).isEmpty();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.MISMATCH);
        assertThat(lab.notices()).containsExactly("PAYMENT_MISMATCH");
        assertThat(bean(PaymentReturns.class).open(token).orElseThrow().state())
                .isEqualTo(PaymentReturn.State.LOOKED_INTO);
    }

    @Test
    void what_is_looked_into_is_not_asked_for_again_until_it_went_back() {
        InvoiceId invoice = lab.opened("400.00");
        String session = lab.session(invoice).id();
        lab.stripe.pay(session);
        lab.stripe.tamper(session).metadata("invoice_id", "4711");
        lab.tellAll();
        assertThat(offer(invoice).kind()).isEqualTo(PaymentOffer.Kind.PROCESSING);
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice)).isInstanceOf(OnlinePaymentRefused.class);
        lab.stripe.refund(session);
        bean(AdminPayments.class).check(lab.checkout(invoice));
        assertThat(offer(invoice).kind()).isEqualTo(PaymentOffer.Kind.PAYABLE);
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
    }

    @Test
    void what_takes_days_is_paid_when_it_came_and_nobody_is_asked_twice() {
        InvoiceId invoice = lab.opened("400.00");
        String session = lab.session(invoice).id();
        lab.stripe.payLater(session);
        lab.tellAll();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.PROCESSING);
        assertThat(lab.ledger(invoice)).isEmpty();
        assertThat(offer(invoice).kind()).isEqualTo(PaymentOffer.Kind.PROCESSING);
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice))
                .isInstanceOfSatisfying(
                        OnlinePaymentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(OnlinePaymentRefused.Reason.PROCESSING));
        lab.stripe.succeedLater(session);
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void what_takes_days_and_does_not_come_is_told_and_can_be_tried_again() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.payLater(lab.session(invoice).id());
        lab.tellAll();
        lab.stripe.failLater(lab.session(invoice).id());
        lab.tellAll();
        lab.tellAll();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.FAILED);
        assertThat(lab.notices()).containsExactly("PAYMENT_FAILED");
        assertThat(offer(invoice).kind()).isEqualTo(PaymentOffer.Kind.PAYABLE);
        lab.start(lab.invoices.claire, invoice);
        lab.stripe.pay(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void a_refused_card_leaves_the_page_open() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.decline(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
        lab.stripe.pay(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void a_dispute_is_told_once() {
        InvoiceId invoice = lab.paid("400.00");
        lab.stripe.dispute(lab.session(invoice).id());
        lab.tellAll();
        lab.tellAll();
        assertThat(lab.notices()).containsExactly("PAYMENT_RECEIVED", "PAYMENT_DISPUTED");
        assertThat(bean(AdminPayments.class).story(invoice).getFirst().disputedAt())
                .isNotNull();
    }

    @Test
    void who_pays_by_card_what_was_just_transferred_paid_too_much_and_the_coach_is_told() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        bean(PaymentLedger.class).record(invoice, InvoiceLab.transfer("480.00"));
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"), Money.of("480.00"));
        assertThat(lab.invoices.get(invoice).rest()).isEqualTo(Money.of("-480.00"));
        assertThat(lab.notices()).containsExactly("PAYMENT_RECEIVED", "PAYMENT_MISMATCH");
    }

    @Test
    void a_fee_that_is_known_later_is_noted_later() {
        lab.stripe.feesComeLater(true);
        InvoiceId invoice = lab.paid("400.00");
        assertThat(bean(AdminPayments.class).story(invoice).getFirst().fee()).isNull();
        lab.stripe.bookFee(lab.session(invoice).id());
        bean(AdminPayments.class).check(lab.checkout(invoice));
        assertThat(bean(AdminPayments.class).story(invoice).getFirst().fee()).isEqualTo(Money.of("7.45"));
    }

    private PaymentOffer offer(InvoiceId invoice) {
        bean(SignIn.class).client(lab.invoices.claire);
        ClientInvoice shown = bean(PortalInvoices.class).open(invoice);
        lab.invoices.asCoach();
        return bean(OnlinePayment.class).offer(shown);
    }
}
