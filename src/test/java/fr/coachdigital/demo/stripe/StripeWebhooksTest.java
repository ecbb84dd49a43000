package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StripeWebhooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer receiver;

    private record Received(String body, String signature) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/webhooks/stripe", exchange -> {
            received.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 500 : 200, -1);
            exchange.close();
        });
        receiver.start();
        standIn.deliverTo(URI.create("http://localhost:" + receiver.getAddress().getPort() + "/webhooks/stripe"));
        standIn.webhooks().retryAfter(Duration.ofMillis(1), Duration.ofMillis(2));
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        real.close();
    }

    @Test
    void a_webhook_is_signed_with_the_first_secret_at_the_time_of_the_clock() throws StripeException {
        String id = paid();
        standIn.webhooks().awaitQuiet(PATIENCE);

        assertThat(received).singleElement().satisfies(webhook -> {
            Event event = verified(webhook, RealClient.SECRET);
            assertThat(event.getType()).isEqualTo("checkout.session.completed");
            assertThat(event.getLivemode()).isFalse();
            assertThat(((Session) event.getDataObjectDeserializer().getObject().orElseThrow()).getId())
                    .isEqualTo(id);
            assertThatThrownBy(() -> verified(webhook, "whsec_second"))
                    .isInstanceOf(SignatureVerificationException.class);
        });
        assertThat(standIn.deliveries()).extracting(DeliveryAttempt::status).containsExactly(200);
        assertThat(real.stripe.events().list().getData().getFirst().getPendingWebhooks())
                .isZero();
    }

    private Event verified(Received webhook, String secret) throws SignatureVerificationException {
        return Webhook.constructEvent(webhook.body(), webhook.signature(), secret, 300, real.clock);
    }

    @Test
    void a_refused_webhook_is_sent_again() throws StripeException {
        refusals.set(2);
        paid();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(standIn.deliveries()).extracting(DeliveryAttempt::status).containsExactly(500, 500, 200);
        assertThat(received)
                .extracting(Received::body)
                .containsOnly(received.getFirst().body());

        refusals.set(3);
        paid();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(standIn.deliveries()).extracting(DeliveryAttempt::status).endsWith(500, 500, 500);
        assertThat(standIn.deliveries()).hasSize(6);
    }

    @Test
    void webhooks_are_held_and_released_in_any_order() throws StripeException {
        standIn.webhooks().hold();
        String id = paid();
        standIn.refund(id, 100);
        assertThat(received).isEmpty();
        assertThat(standIn.webhooks().held())
                .extracting(WebhookEvent::type)
                .containsExactly("checkout.session.completed", "refund.created", "charge.refunded");

        standIn.webhooks().release(standIn.webhooks().held().get(1).id());
        standIn.webhooks().awaitQuiet(PATIENCE);
        standIn.webhooks().releaseReversed();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(standIn.deliveries())
                .extracting(DeliveryAttempt::type)
                .containsExactly("refund.created", "charge.refunded", "checkout.session.completed");
        assertThat(standIn.webhooks().held()).isEmpty();
    }

    @Test
    void webhooks_come_twice_or_late_or_never() throws StripeException {
        standIn.webhooks().deliverTwice();
        paid();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(received).hasSize(2);

        standIn.webhooks().drop();
        paid();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(received).hasSize(2);
        assertThat(real.stripe.events().list().getData()).hasSize(2);

        standIn.webhooks().deliverAfter(Duration.ofMillis(5));
        paid();
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(received).hasSize(3);
    }

    @Test
    void any_event_can_be_made_up_and_signed() throws Exception {
        WebhookEvent event = standIn.event(
                "checkout.session.completed", standIn.object(real.open(900).getId()));
        assertThat(Webhook.constructEvent(event.body(), standIn.sign(event.body()), RealClient.SECRET, 300, real.clock)
                        .getType())
                .isEqualTo("checkout.session.completed");
        Instant old = real.clock.instant().minusSeconds(301);
        assertThatThrownBy(() -> Webhook.constructEvent(
                        event.body(), standIn.sign(event.body(), "whsec_second", old), "whsec_second", 300, real.clock))
                .hasMessageContaining("Timestamp outside the tolerance zone");
        assertThat(standIn.events()).isEmpty();
        standIn.webhooks().send(event);
        standIn.webhooks().awaitQuiet(PATIENCE);
        assertThat(received).hasSize(1);
    }

    @Test
    void events_are_listed_the_newest_first_and_by_pages() throws StripeException {
        for (int count = 0; count < 3; count++) {
            standIn.pay(real.open(900).getId());
            real.clock.advance(Duration.ofMinutes(1));
        }
        standIn.refund(standIn.sessions().getFirst().id(), 100);

        EventListParams.Builder completed = EventListParams.builder().addType("checkout.session.completed");
        List<Event> page =
                real.stripe.events().list(completed.setLimit(2L).build()).getData();
        assertThat(page).extracting(Event::getCreated).containsExactly(real.now() - 60, real.now() - 120);
        assertThat(page.getFirst().getDataObjectDeserializer().getObject()).containsInstanceOf(Session.class);
        List<Event> rest = real.stripe
                .events()
                .list(completed.setStartingAfter(page.getLast().getId()).build())
                .getData();
        assertThat(rest).extracting(Event::getCreated).containsExactly(real.now() - 180);
        assertThat(real.stripe
                        .events()
                        .list(EventListParams.builder()
                                .setCreated(EventListParams.Created.builder()
                                        .setGte(real.now())
                                        .build())
                                .build())
                        .getData())
                .extracting(Event::getType)
                .containsExactly("charge.refunded", "refund.created");
        assertThat(real.stripe.events().retrieve(page.getFirst().getId()).getType())
                .isEqualTo("checkout.session.completed");
    }

    private String paid() throws StripeException {
        String id = real.open(48_000).getId();
        standIn.pay(id);
        return id;
    }
}
