package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.invoice.Integrity;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.payment.RefundRefused.Reason;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.SignIn;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** PAY-09: money goes back by Stripe, once, and the ledger says so. */
class RefundingTest extends PaymentTest {

    private static final Money WHOLE = Money.of("480.00");

    private @Autowired DSLContext sql;
    private AdminPayments payments;
    private InvoiceId invoice;

    @BeforeEach
    void pay() {
        payments = bean(AdminPayments.class);
        invoice = lab.paid("400.00");
    }

    @Test
    void a_part_and_then_the_rest_go_back_and_never_more() {
        refund("180.00");
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, Money.of("-180.00"));
        assertThat(story().refundable()).isEqualTo(Money.of("300.00"));
        refused("300.01", Reason.AMOUNT);
        refund("300.00");
        refused("0.01", Reason.NOT_REFUNDABLE);
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, Money.of("-180.00"), Money.of("-300.00"));
        assertThat(lab.invoices.get(invoice).state()).isNotEqualTo(InvoiceState.PAID);
        assertThat(sql.fetchCount(EMAILS, EMAILS.KIND.eq("payment-refunded"))).isEqualTo(2);
        assertThat(bean(Integrity.class).verify().holds()).isTrue();
    }

    @Test
    void two_at_once_give_back_once() throws Exception {
        CheckoutId checkout = lab.checkout(invoice);
        List<Object> outcome = AtOnce.run(2, caller -> {
            lab.invoices.asCoach();
            payments.refund(checkout, WHOLE, "Séance annulée");
            return "done";
        });
        lab.invoices.asCoach();
        assertThat(outcome).contains("done").hasAtLeastOneElementOfType(RefundRefused.class);
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, WHOLE.negated());
    }

    @Test
    void one_whose_answer_was_lost_is_found_out_and_not_made_twice() {
        lab.stripe.faults().next(2, "POST /v1/refunds", Fault.lost());
        assertThatThrownBy(() -> refund("480.00")).isInstanceOf(PaymentServiceFailed.class);
        assertThat(state()).isEqualTo(Refund.State.REQUESTED);
        refused("480.00", Reason.PENDING);
        bean(StripeDesk.class).reconcile();
        bean(StripeDesk.class).reconcile();
        assertThat(state()).isEqualTo(Refund.State.DONE);
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, WHOLE.negated());
    }

    @Test
    void one_that_stripe_never_heard_of_is_repeated_by_a_check() {
        lab.stripe.faults().next(2, "POST /v1/refunds", Fault.dropped());
        assertThatThrownBy(() -> refund("100.00")).isInstanceOf(PaymentServiceFailed.class);
        payments.check(lab.checkout(invoice));
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, Money.of("-100.00"));
    }

    @Test
    void what_stripe_refuses_leaves_the_ledger_as_it_is() {
        lab.stripe.refund(lab.session(invoice).id());
        refused("480.00", Reason.STRIPE);
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE);
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, WHOLE.negated());
        assertThat(lab.notices()).contains("PAYMENT_REFUNDED");
    }

    @Test
    void one_that_does_not_arrive_is_taken_back_in_the_ledger() {
        lab.stripe.refundsStayPending(true);
        refund("480.00");
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, WHOLE.negated());
        String id = lab.stripe
                .object(lab.events("refund.created")
                        .getFirst()
                        .body()
                        .replaceAll("(?s).*\"object\"\\s*:\\s*\\{.*?\"id\"\\s*:\\s*\"(re_[^\"]+)\".*", "$1"))
                .path("id")
                .asString();
        lab.stripe.failRefund(id);
        lab.tellAll();
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, WHOLE.negated(), WHOLE);
        assertThat(state()).isEqualTo(Refund.State.FAILED);
        assertThat(lab.notices()).contains("PAYMENT_FAILED");
        assertThat(story().refundable()).isEqualTo(WHOLE);
        assertThat(bean(Integrity.class).verify().holds()).isTrue();
    }

    @Test
    void a_reason_is_asked_for_and_only_the_coach_gives_back() {
        assertThatThrownBy(() -> payments.refund(lab.checkout(invoice), WHOLE, " a "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> payments.refund(lab.checkout(invoice), Money.of("-1.00"), "Erreur"))
                .isInstanceOf(RefundRefused.class);
        bean(SignIn.class).client(lab.invoices.claire);
        CheckoutId checkout = lab.checkout(invoice);
        assertThatThrownBy(() -> payments.refund(checkout, WHOLE, "Erreur")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> payments.story(invoice)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bean(StripeDesk.class).status()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bean(StripeDesk.class).reconcile()).isInstanceOf(AccessDeniedException.class);
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE);
    }

    private void refund(String amount) {
        payments.refund(lab.checkout(invoice), Money.of(amount), "Séance annulée");
    }

    private void refused(String amount, Reason reason) {
        assertThatThrownBy(() -> refund(amount))
                .isInstanceOfSatisfying(
                        RefundRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Checkout story() {
        return payments.story(invoice).getFirst();
    }

    private Refund.State state() {
        return story().refunds().getFirst().state();
    }
}
