package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.Stripe;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeSessionsTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void it_speaks_the_version_of_the_library() {
        assertThat(StripeStandIn.API_VERSION).isEqualTo(Stripe.API_VERSION);
    }

    @Test
    void a_session_is_what_was_asked_for() throws StripeException {
        Session session = real.open(48_000);

        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(session.getAmountTotal()).isEqualTo(48_000);
        assertThat(session.getAmountSubtotal()).isEqualTo(48_000);
        assertThat(session.getCurrency()).isEqualTo("eur");
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(session.getMetadata()).containsExactly(Map.entry("invoice_id", "7"));
        assertThat(session.getLivemode()).isFalse();
        assertThat(session.getUrl()).isEqualTo(standIn.apiBase() + "/pay/" + session.getId());
        assertThat(session.getCreated()).isEqualTo(real.now());
        assertThat(session.getExpiresAt()).isEqualTo(real.now() + 86_400);
        assertThat(session.getClientReferenceId()).isEqualTo("F-2026-0007");
        assertThat(session.getCustomerDetails().getEmail()).isEqualTo("claire.martin@example.org");
        assertThat(session.getMode()).isEqualTo("payment");
        assertThat(session.getLastResponse().requestId()).startsWith("req_");
        assertThat(real.read(session.getId())).isEqualTo(session);
    }

    @Test
    void a_paid_session_leads_to_its_charge_and_the_fee() throws StripeException {
        String id = real.open(48_010).getId();
        standIn.pay(id);

        Session session = real.read(id);
        assertThat(session.getStatus()).isEqualTo("complete");
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        assertThat(session.getUrl()).isNull();
        assertThat(session.getPaymentIntentObject().getStatus()).isEqualTo("succeeded");
        Charge charge = session.getPaymentIntentObject().getLatestChargeObject();
        assertThat(charge.getAmount()).isEqualTo(48_010);
        assertThat(charge.getMetadata()).containsEntry("invoice_id", "7");
        assertThat(charge.getPaymentIntent()).isEqualTo(session.getPaymentIntent());
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(745); // 720.15 + 25
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(48_010 - 745);
        assertThat(real.stripe.paymentIntents().list().getData())
                .extracting(PaymentIntent::getId)
                .containsExactly(session.getPaymentIntent());
        assertThat(real.stripe
                        .paymentIntents()
                        .retrieve(
                                session.getPaymentIntent(),
                                PaymentIntentRetrieveParams.builder()
                                        .addExpand("latest_charge")
                                        .build())
                        .getLatestChargeObject()
                        .getId())
                .isEqualTo(charge.getId());
    }

    @Test
    void a_payment_may_take_time_and_may_fail() throws StripeException {
        String id = real.open(900).getId();
        standIn.payLater(id);
        assertThat(real.read(id).getStatus()).isEqualTo("complete");
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(real.read(id).getPaymentIntentObject().getStatus()).isEqualTo("processing");

        standIn.failLater(id);
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThatThrownBy(() -> standIn.succeedLater(id)).hasMessageContaining("on its way");

        String second = real.open(900).getId();
        standIn.payLater(second);
        standIn.succeedLater(second);
        assertThat(real.read(second).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void the_fee_may_be_known_later() throws StripeException {
        standIn.feesComeLater(true);
        String id = real.open(10_000).getId();
        standIn.pay(id);
        assertThat(charge(id).getBalanceTransaction()).isNull();
        standIn.bookFee(id);
        assertThat(charge(id).getBalanceTransactionObject().getFee()).isEqualTo(175);
    }

    private Charge charge(String id) throws StripeException {
        return real.read(id).getPaymentIntentObject().getLatestChargeObject();
    }

    @Test
    void a_declined_card_leaves_the_session_open() throws StripeException {
        String id = real.open(900).getId();
        standIn.decline(id);
        Session session = real.read(id);
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentIntentObject().getLastPaymentError().getCode())
                .isEqualTo("card_declined");
        standIn.pay(id);
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void a_session_expires_by_itself_or_when_told() throws StripeException {
        String told = real.open(900).getId();
        String left = real.stripe
                .checkout()
                .sessions()
                .create(RealClient.asked(900).setExpiresAt(real.now() + 1_800).build())
                .getId();

        assertThat(real.stripe.checkout().sessions().expire(told).getStatus()).isEqualTo("expired");
        assertThatThrownBy(() -> real.stripe.checkout().sessions().expire(told))
                .hasMessageContaining("Only Checkout Sessions with a status in [\"open\"] can be expired");
        real.clock.advance(Duration.ofSeconds(1_799));
        assertThat(real.read(left).getStatus()).isEqualTo("open");
        real.clock.advance(Duration.ofSeconds(1));
        assertThat(real.read(left).getStatus()).isEqualTo("expired");
        assertThat(real.read(left).getUrl()).isNull();
        assertThatThrownBy(() -> standIn.pay(left)).hasMessageContaining("not open");
        assertThat(standIn.events())
                .extracting(WebhookEvent::type)
                .containsExactly("checkout.session.expired", "checkout.session.expired");
    }

    @Test
    void sessions_are_found_by_their_payment() throws StripeException {
        String first = real.open(900).getId();
        String second = real.open(901).getId();
        standIn.pay(first);
        standIn.pay(second);
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .list(SessionListParams.builder()
                                .setPaymentIntent(real.read(first).getPaymentIntent())
                                .setLimit(5L)
                                .build())
                        .getData())
                .extracting(Session::getId)
                .containsExactly(first);
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .retrieve(
                                second,
                                SessionRetrieveParams.builder()
                                        .addExpand("line_items")
                                        .build())
                        .getLineItems()
                        .getData()
                        .getFirst()
                        .getDescription())
                .isEqualTo("Facture F-2026-0007");
    }

    @Test
    void a_session_can_be_tampered_with() throws StripeException {
        String id = real.open(900).getId();
        standIn.tamper(id)
                .amountTotal(1)
                .currency("usd")
                .metadata("invoice_id", "8")
                .livemode(true);
        Session session = real.read(id);
        assertThat(session.getAmountTotal()).isEqualTo(1);
        assertThat(session.getCurrency()).isEqualTo("usd");
        assertThat(session.getMetadata()).containsEntry("invoice_id", "8");
        assertThat(session.getLivemode()).isTrue();
    }
}
