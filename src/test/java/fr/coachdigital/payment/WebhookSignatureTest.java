package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.STRIPE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.payment.StripeWebhook.Answer;
import fr.coachdigital.payment.internal.SwitchableAccount;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** PAY-02: only what Stripe signed, now, byte by byte. */
@ExtendWith(OutputCaptureExtension.class)
class WebhookSignatureTest extends PaymentTest {

    private static final Instant NOW = fr.coachdigital.support.TestClock.START;

    private @Autowired DSLContext sql;
    private @Autowired StripeWebhook webhook;
    private InvoiceId invoice;
    private WebhookEvent paid;

    @BeforeEach
    void pay() {
        invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        paid = lab.events("checkout.session.completed").getFirst();
    }

    @Test
    void headers_that_are_not_stripes_are_refused() {
        String good = lab.stripe.sign(paid.body());
        long t = NOW.getEpochSecond();
        List<@Nullable String> headers = new ArrayList<>(List.of(
                "",
                " ",
                ",",
                "=",
                "t=abc",
                "t=abc,v1=" + "0".repeat(64),
                "t=",
                "t=" + t,
                "t=" + t + ",v1=",
                "t=" + t + ",v1=" + "0".repeat(64),
                "t=-" + t + ",v1=" + "0".repeat(64),
                "t=99999999999999999999,v1=" + "0".repeat(64),
                "v1=" + "0".repeat(64),
                good + "x",
                good.replace("v1=", "v0="),
                good.replace("t=", "t=0"),
                good.toUpperCase(java.util.Locale.ROOT),
                good + ",t=" + t,
                "t=" + (t + 1) + good.substring(good.indexOf(',')),
                lab.stripe.sign(paid.body(), "whsec_ofSomebodyElse", NOW),
                lab.stripe.sign(paid.body(), PaymentLab.WEBHOOK_SECRET, NOW.minusSeconds(301)),
                lab.stripe.sign(paid.body(), PaymentLab.WEBHOOK_SECRET, NOW.plusSeconds(301)),
                lab.stripe.sign(paid.body(), PaymentLab.WEBHOOK_SECRET, Instant.EPOCH),
                "é\u202E\uD83D\uDE00",
                "'; DROP TABLE payments; --",
                "<script>alert(1)</script>",
                "t=1,v1=".repeat(5_000)));
        headers.add(null);
        for (String header : headers)
            assertThat(receive(paid.body(), header)).as(header).isEqualTo(Answer.REFUSED);
        assertNothingChanged();
    }

    @Test
    void one_byte_more_less_or_other_is_refused() {
        String header = lab.stripe.sign(paid.body());
        Random random = new Random(20_261_126);
        byte[] body = paid.body().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] other = body.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(webhook.receive(other, header)).isEqualTo(Answer.REFUSED);
        }
        assertThat(receive(paid.body() + " ", header)).isEqualTo(Answer.REFUSED);
        assertThat(receive(paid.body().substring(1), header)).isEqualTo(Answer.REFUSED);
        assertThat(receive("", header)).isEqualTo(Answer.REFUSED);
        assertNothingChanged();
    }

    @Test
    void what_is_signed_and_no_event_is_refused_without_a_word(CapturedOutput output) {
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{}",
                "\"evt\"",
                "{\"id\":1}",
                "{\"id\":\"evt_1\",\"type\":\"x\",\"livemode\":false,\"created\":1,\"data\":{}}",
                "{\"id\":\"evt_1\",\"type\":\"x\",\"livemode\":false,\"created\":\"gestern\",\"data\":{\"object\":{}}}",
                "{\"id\":\"evt_1\",\"type\":\"x\",\"livemode\":false,\"created\":99999999999999,\"data\":{\"object\":{}}}",
                "{\"id\":\"" + "e".repeat(256)
                        + "\",\"type\":\"x\",\"livemode\":false,\"created\":1,\"data\":{\"object\":{}}}",
                "{\"id\":\"<script>\",\"type\":\"x\",\"livemode\":false,\"created\":1,\"data\":{\"object\":{}}}",
                "{\"id\":\"evt_1\",\"type\":\"é\",\"livemode\":false,\"created\":1,\"data\":{\"object\":{}}}",
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000))) {
            assertThat(receive(body, lab.stripe.sign(body))).isEqualTo(Answer.REFUSED);
        }
        assertNothingChanged();
        assertThat(output).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void at_the_edge_of_five_minutes_and_with_either_secret_it_is_taken() {
        bean(SwitchableAccount.class)
                .connect(PaymentLab.KEY, "whsec_theNextOne0001, " + PaymentLab.WEBHOOK_SECRET, lab.stripe.apiBase());
        assertThat(receive(paid.body(), lab.stripe.sign(paid.body(), PaymentLab.WEBHOOK_SECRET, NOW.minusSeconds(300))))
                .isEqualTo(Answer.TAKEN);
        assertThat(receive(paid.body(), lab.stripe.sign(paid.body(), "whsec_theNextOne0001", NOW)))
                .isEqualTo(Answer.TAKEN);
        assertThat(lab.ledger(invoice)).hasSize(1);
    }

    @Test
    void without_keys_everything_is_refused() {
        String header = lab.stripe.sign(paid.body());
        bean(SwitchableAccount.class).off();
        assertThat(receive(paid.body(), header)).isEqualTo(Answer.REFUSED);
        assertNothingChanged();
    }

    private Answer receive(String body, @Nullable String header) {
        return webhook.receive(body.getBytes(StandardCharsets.UTF_8), header);
    }

    private void assertNothingChanged() {
        assertThat(lab.ledger(invoice)).isEmpty();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
        assertThat(sql.fetchCount(STRIPE_EVENTS)).isZero();
    }
}
