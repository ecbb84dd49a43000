package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeTroubleTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void the_same_key_gives_the_same_session_again() throws StripeException {
        Session first =
                real.stripe.checkout().sessions().create(RealClient.asked(900).build(), RealClient.key("k1"));
        Session again =
                real.stripe.checkout().sessions().create(RealClient.asked(900).build(), RealClient.key("k1"));

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(standIn.sessions()).hasSize(1);
        assertThatThrownBy(() -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(901).build(), RealClient.key("k1")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same parameters");
        assertThatThrownBy(() -> real.stripe
                        .refunds()
                        .create(
                                RefundCreateParams.builder()
                                        .setPaymentIntent("pi_x")
                                        .build(),
                                RealClient.key("k1")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same endpoint");
        real.clock.advance(Duration.ofHours(25));
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"))
                        .getId())
                .isNotEqualTo(first.getId());
    }

    @Test
    void a_request_that_was_wrong_may_be_put_right_under_its_key() throws StripeException {
        Refused.as(
                "amount_too_small",
                null,
                () -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(1).build(), RealClient.key("k1")));
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"))
                        .getAmountTotal())
                .isEqualTo(900);
    }

    @Test
    void a_key_is_in_use_while_its_request_runs() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        standIn.faults().next(1, "POST", Fault.until(gate));
        CompletableFuture<Session> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"));
            } catch (StripeException failure) {
                throw new IllegalStateException(failure);
            }
        });
        while (standIn.sessions().isEmpty()) {
            Thread.onSpinWait();
        }
        ApiException inUse = catchThrowableOfType(
                ApiException.class,
                () -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1")));
        assertThat(inUse.getStatusCode()).isEqualTo(409);
        gate.countDown();
        assertThat(slow.get().getAmountTotal()).isEqualTo(900);
        assertThat(standIn.requests())
                .extracting(SeenRequest::idempotencyKey)
                .allSatisfy(key -> assertThat(key).hasValue("k1"));
    }

    @Test
    void it_fails_in_the_ways_it_is_told_to() throws StripeException {
        fails(Fault.status(402), CardException.class);
        fails(Fault.status(409), ApiException.class);
        fails(Fault.status(429), RateLimitException.class);
        fails(Fault.status(500), ApiException.class);
        fails(Fault.html(), ApiException.class);
        fails(Fault.dropped(), ApiConnectionException.class);
        assertThat(standIn.sessions()).isEmpty();
        fails(Fault.cutJson(), ApiException.class);
        fails(Fault.lost(), ApiConnectionException.class);
        assertThat(standIn.sessions()).hasSizeGreaterThanOrEqualTo(2);
        standIn.faults().next(1, Fault.status(500));
        assertThatThrownBy(() -> real.open(900)).isInstanceOf(ApiException.class);
        assertThat(real.open(900).getStatus()).isEqualTo("open");
    }

    private void fails(Fault fault, Class<? extends StripeException> as) {
        standIn.faults().always(fault);
        assertThatThrownBy(() -> real.open(900)).isInstanceOf(as);
        standIn.faults().clear();
    }

    @Test
    void it_goes_on_where_it_stopped(@TempDir Path folder) throws StripeException {
        Path file = folder.resolve("stripe.json");
        String open;
        String paid;
        try (StripeStandIn first = StripeStandIn.start(RealClient.KEY, "whsec_x", real.clock, file)) {
            open = RealClient.client(first, RealClient.KEY)
                    .checkout()
                    .sessions()
                    .create(RealClient.asked(900).build(), RealClient.key("k1"))
                    .getId();
            paid = RealClient.client(first, RealClient.KEY)
                    .checkout()
                    .sessions()
                    .create(RealClient.asked(901).build())
                    .getId();
            first.pay(paid);
        }
        try (StripeStandIn second = StripeStandIn.start(RealClient.KEY, "whsec_x", real.clock, file)) {
            assertThat(second.session(open).url()).hasValue(second.apiBase() + "/pay/" + open);
            assertThat(second.session(paid).paymentStatus()).isEqualTo("paid");
            assertThat(second.events()).extracting(WebhookEvent::type).containsExactly("checkout.session.completed");
            assertThat(second.webhooks().held()).hasSize(1);
            assertThat(RealClient.client(second, RealClient.KEY)
                            .checkout()
                            .sessions()
                            .create(RealClient.asked(900).build(), RealClient.key("k1"))
                            .getId())
                    .isEqualTo(open);
            second.pay(open);
        }
    }
}
