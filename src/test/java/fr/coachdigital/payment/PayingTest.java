package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.EMAILS;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice is paid by card, and everybody concerned knows. */
class PayingTest extends PaymentTest {

    private @Autowired DSLContext sql;

    @Test
    void the_page_asks_for_what_is_due_and_names_the_invoice() {
        InvoiceId invoice = lab.opened("400.00");
        assertThat(lab.session(invoice).amountTotal()).isEqualTo(48_000);
        assertThat(lab.session(invoice).customerEmail()).contains("claire@example.org");
        assertThat(lab.session(invoice).clientReferenceId())
                .contains(lab.invoices.get(invoice).number());
    }

    @Test
    void a_payment_is_in_the_ledger_once_with_its_fee_and_both_sides_are_told() {
        InvoiceId invoice = lab.paid("400.00");
        assertThat(lab.invoices.get(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
        var entry = sql.selectFrom(PAYMENTS).fetchSingle();
        assertThat(entry.getMethod()).isEqualTo("CARD");
        assertThat(entry.getFee()).isEqualByComparingTo(new BigDecimal("7.45"));
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.PAID);
        assertThat(lab.notices()).containsExactly("PAYMENT_RECEIVED");
        assertThat(sql.fetchCount(EMAILS, EMAILS.KIND.eq("payment-receipt"))).isEqualTo(1);
    }

    @Test
    void the_same_event_again_changes_nothing() {
        InvoiceId invoice = lab.paid("400.00");
        for (WebhookEvent event : lab.stripe.events()) {
            assertThat(lab.tell(event)).isEqualTo(StripeWebhook.Answer.TAKEN);
        }
        assertThat(lab.ledger(invoice)).hasSize(1);
    }
}
