package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeRefundsTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void money_goes_back_in_parts_and_never_more_than_came() throws StripeException {
        String intent = paid(10_000);
        Refund first =
                real.stripe.refunds().create(refund(intent).setAmount(4_000L).build());
        assertThat(first.getStatus()).isEqualTo("succeeded");

        InvalidRequestException tooMuch = catchThrowableOfType(
                InvalidRequestException.class,
                () -> real.stripe
                        .refunds()
                        .create(refund(intent).setAmount(6_001L).build()));
        assertThat(tooMuch.getParam()).isEqualTo("amount");
        assertThat(tooMuch)
                .hasMessageContaining("Refund amount (€60.01) is greater than unrefunded amount on charge (€60.00)");
        Refused.as(
                "parameter_invalid_integer",
                "amount",
                () -> real.stripe.refunds().create(refund(intent).setAmount(0L).build()));

        assertThat(real.stripe.refunds().create(refund(intent).build()).getAmount())
                .isEqualTo(6_000);
        Refused.as(
                "charge_already_refunded",
                null,
                () -> real.stripe.refunds().create(refund(intent).build()));
        assertThat(real.stripe
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(intent)
                                .setLimit(1L)
                                .build()))
                .satisfies(page -> assertThat(page.getHasMore()).isTrue())
                .satisfies(page ->
                        assertThat(page.getData().getFirst().getAmount()).isEqualTo(6_000));
    }

    @Test
    void a_refund_may_stay_pending_and_fail() throws StripeException {
        standIn.refundsStayPending(true);
        String intent = paid(10_000);
        Refund refund = real.stripe.refunds().create(refund(intent).build());
        assertThat(refund.getStatus()).isEqualTo("pending");

        standIn.failRefund(refund.getId());
        assertThat(real.stripe.refunds().retrieve(refund.getId()).getStatus()).isEqualTo("failed");
        assertThat(standIn.object(refund.getCharge()).path("amount_refunded").asLong())
                .isZero();
        assertThat(standIn.events()).extracting(WebhookEvent::type).endsWith("refund.updated", "refund.failed");
    }

    @Test
    void what_is_disputed_cannot_be_refunded() throws StripeException {
        String id = real.open(900).getId();
        standIn.pay(id);
        assertThat(standIn.dispute(id)).startsWith("du_");
        assertThat(real.read(id)
                        .getPaymentIntentObject()
                        .getLatestChargeObject()
                        .getDisputed())
                .isTrue();
        Refused.as(
                "charge_disputed",
                null,
                () -> real.stripe
                        .refunds()
                        .create(refund(real.read(id).getPaymentIntent()).build()));
    }

    private String paid(long cents) throws StripeException {
        String id = real.open(cents).getId();
        standIn.pay(id);
        return real.read(id).getPaymentIntent();
    }

    private static RefundCreateParams.Builder refund(String intent) {
        return RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER);
    }
}
