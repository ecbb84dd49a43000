package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.demo.stripe.StripeStandIn;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.payment.internal.NightlyRun;
import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator connects another account, or none, while payments are under way; and comes back. */
class OtherAccountTest extends PaymentTest {

    private static final String LIVE_KEY = "sk_live_ofTheTests0001";
    private static final String OTHER_KEY = "sk_test_ofTheOther0001";

    private @Autowired DSLContext sql;
    private StripeStandIn other;

    @BeforeEach
    void anotherAccount() {
        other = StripeStandIn.start(OTHER_KEY, PaymentLab.WEBHOOK_SECRET, bean(TestClock.class));
    }

    @AfterEach
    void closeIt() {
        other.close();
    }

    @Test
    void what_was_asked_for_in_test_mode_is_not_opened_with_real_money() {
        lab.stripe.faults().always(Fault.dropped());
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice)).isInstanceOf(OnlinePaymentRefused.class);
        try (StripeStandIn live = StripeStandIn.start(LIVE_KEY, PaymentLab.WEBHOOK_SECRET, bean(TestClock.class))) {
            bean(SwitchableAccount.class).connect(LIVE_KEY, PaymentLab.WEBHOOK_SECRET, live.apiBase());
            // The stand-in answers that it is in test mode: nobody is led there for a real payment.
            assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice)).isInstanceOf(OnlinePaymentRefused.class);
            assertThat(live.sessions())
                    .isNotEmpty()
                    .allMatch(session -> session.status().equals("expired"));
        }
        assertThat(sql.selectFrom(CHECKOUT_SESSIONS)
                        .orderBy(CHECKOUT_SESSIONS.ID)
                        .fetch(CHECKOUT_SESSIONS.LIVE_MODE))
                .startsWith(false, true);
    }

    @Test
    void a_page_that_another_account_does_not_know_is_found_paid_when_its_own_is_back() {
        InvoiceId invoice = lab.opened("400.00");
        String token = lab.returnToken(invoice);
        bean(SwitchableAccount.class).connect(OTHER_KEY, PaymentLab.WEBHOOK_SECRET, other.apiBase());
        bean(StripeDesk.class).reconcile();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.EXPIRED);
        assertThat(bean(PaymentReturns.class).open(token).orElseThrow().state()).isEqualTo(PaymentReturn.State.UNKNOWN);
        lab.stripe.pay(lab.session(invoice).id());
        bean(TestClock.class).advance(Duration.ofDays(5));
        bean(SwitchableAccount.class).connect(PaymentLab.KEY, PaymentLab.WEBHOOK_SECRET, lab.stripe.apiBase());
        lab.invoices.asCoach();
        bean(StripeDesk.class).reconcile();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
        assertThat(sql.select(PAYMENTS.RECEIVED_ON).from(PAYMENTS).fetch(PAYMENTS.RECEIVED_ON))
                .as("the day it was paid, not the day it was heard of")
                .containsExactly(InvoiceLab.TODAY);
    }

    @Test
    void a_page_that_was_out_of_sight_and_unpaid_is_closed_and_not_looked_for_again() {
        InvoiceId invoice = lab.opened("400.00");
        bean(SwitchableAccount.class).connect(OTHER_KEY, PaymentLab.WEBHOOK_SECRET, other.apiBase());
        bean(StripeDesk.class).reconcile();
        bean(SwitchableAccount.class).connect(PaymentLab.KEY, PaymentLab.WEBHOOK_SECRET, lab.stripe.apiBase());
        bean(StripeDesk.class).reconcile();
        assertThat(lab.session(invoice).status()).isEqualTo("expired");
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.EXPIRED);
        assertThat(bean(StripeDesk.class).reconcile().sessions()).isZero();
    }

    @Test
    void what_no_connected_account_answers_for_is_taken_back_by_hand() {
        InvoiceId invoice = lab.paid("400.00");
        PaymentLedger ledger = bean(PaymentLedger.class);
        PaymentId entry = ledger.entries(invoice).getFirst().id();
        assertThatThrownBy(() -> ledger.correct(entry, "Essai")).isInstanceOf(PaymentRefused.class);
        bean(SwitchableAccount.class).connect(LIVE_KEY, PaymentLab.WEBHOOK_SECRET, lab.stripe.apiBase());
        ledger.correct(entry, "Essai avec une clé de test");
        assertThat(lab.paidAmount(invoice)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_the_bank_took_back_is_taken_back_by_hand() {
        InvoiceId invoice = lab.paid("400.00");
        lab.stripe.dispute(lab.session(invoice).id());
        lab.tellAll();
        PaymentLedger ledger = bean(PaymentLedger.class);
        ledger.correct(ledger.entries(invoice).getFirst().id(), "Contestation perdue");
        assertThat(lab.paidAmount(invoice)).isEqualTo(Money.ZERO);
    }

    @Test
    void without_an_account_a_refund_is_refused_and_a_check_fails_in_words() {
        InvoiceId invoice = lab.paid("400.00");
        bean(SwitchableAccount.class).off();
        AdminPayments payments = bean(AdminPayments.class);
        assertThatThrownBy(() -> payments.refund(lab.checkout(invoice), Money.of("1.00"), "Geste"))
                .isInstanceOf(RefundRefused.class);
        assertThat(payments.story(invoice).getFirst().refunds().getFirst().state())
                .isEqualTo(Refund.State.FAILED);
    }

    @Test
    void a_silent_stripe_is_told_once_and_the_notice_goes_when_it_answers() {
        lab.opened("400.00");
        lab.stripe.faults().always(Fault.status(500));
        compareAnHourLater();
        compareAnHourLater();
        assertThat(silentNotices()).isEqualTo(1);
        lab.stripe.faults().clear();
        compareAnHourLater();
        assertThat(silentNotices()).isZero();
    }

    private void compareAnHourLater() {
        bean(TestClock.class).advance(Duration.ofMinutes(61));
        NightlyRun.of(application);
    }

    private int silentNotices() {
        return sql.fetchCount(
                NOTIFICATIONS, NOTIFICATIONS.KIND.eq("STRIPE_SILENT").and(NOTIFICATIONS.DONE_AT.isNull()));
    }
}
