package fr.coachdigital.demo.stripe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One attempt after the other to hand over a signed webhook. */
final class Delivery implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final List<DeliveryAttempt> attempts = new CopyOnWriteArrayList<>();
    private final String secret;
    private final Clock clock;

    Delivery(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    List<DeliveryAttempt> attempts() {
        return List.copyOf(attempts);
    }

    boolean attempt(URI receiver, WebhookEvent event) {
        int status = status(HttpRequest.newBuilder(receiver)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                .header("Stripe-Signature", Signature.header(event.body(), secret, clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(event.body()))
                .build());
        attempts.add(new DeliveryAttempt(event.id(), event.type(), status));
        return status >= 200 && status < 300;
    }

    private int status(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
