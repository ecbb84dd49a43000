package fr.coachdigital.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.payment.PaymentServiceFailed.Kind;
import fr.coachdigital.shared.Secret;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StripeCallsTest {

    private final StripeAccount account = new StripeAccount(
            new StripeProperties(new Secret("sk_test_ofTheTests0001"), new Secret("whsec_ofTheTests0001"), ""));

    @Test
    void who_asks_waits_so_long_and_no_longer() {
        StripeCalls calls = new StripeCalls(account, Duration.ofMillis(50));
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> calls.ask(stripe -> {
                    await(never);
                    return "";
                }))
                .isInstanceOfSatisfying(StripeFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
                    assertThat(failure.isCertain()).isFalse();
                });
        calls.stop();
    }

    @Test
    void an_answer_comes_as_it_is() {
        StripeCalls calls = new StripeCalls(account);
        String answer = calls.ask(stripe -> "answer");
        assertThat(answer).isEqualTo("answer");
        calls.stop();
    }

    @Test
    void what_lacks_a_part_or_is_no_answer_is_none() {
        StripeCalls calls = new StripeCalls(account);
        assertThatThrownBy(() -> calls.ask(stripe -> {
                    throw new NullPointerException();
                }))
                .isInstanceOf(StripeFailure.class);
        calls.stop();
    }

    @Test
    void without_a_key_nobody_is_asked() {
        StripeCalls calls = new StripeCalls(new StripeAccount(StripeProperties.NONE));
        assertThatThrownBy(() -> calls.ask(stripe -> "")).isInstanceOf(StripeFailure.class);
        calls.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
