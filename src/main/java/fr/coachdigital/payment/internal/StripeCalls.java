package fr.coachdigital.payment.internal;

import com.google.gson.JsonParseException;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls Stripe beside the caller, who waits so long and no longer: time limits of single reads do not end an answer that
 * drips. Whatever goes wrong is a {@link StripeFailure}.
 */
@Component
class StripeCalls {

    /** Connection, answer and one repetition. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final StripeAccount account;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    StripeCalls(StripeAccount account) {
        this(account, PATIENCE);
    }

    StripeCalls(StripeAccount account, Duration patience) {
        this.account = account;
        this.patience = patience;
    }

    /** A conversation with Stripe. */
    interface Call<T> {
        T with(StripeClient stripe) throws StripeException;
    }

    <T> T ask(Call<T> call) {
        StripeClient stripe = account.client();
        Future<T> answer = threads.submit(() -> call.with(stripe));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            answer.cancel(true);
            throw StripeFailure.unreachable("No answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw StripeFailure.unreachable("Stopped");
        } catch (ExecutionException failure) {
            throw translated(failure);
        }
    }

    private static StripeFailure translated(ExecutionException failure) {
        return switch (failure.getCause()) {
            case StripeException answer -> StripeFailure.of(answer);
            case JsonParseException rubbish -> StripeFailure.unreachable("Not readable");
            case IllegalArgumentException rubbish -> StripeFailure.unreachable("Not readable");
            case IllegalStateException rubbish -> StripeFailure.unreachable("Not readable");
            case NullPointerException rubbish -> StripeFailure.unreachable("Not complete");
            case ClassCastException rubbish -> StripeFailure.unreachable("Not readable");
            case null, default -> throw new IllegalStateException("A call to Stripe broke", failure.getCause());
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
