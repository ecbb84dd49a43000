package fr.coachdigital.demo.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Stripe on this machine: the API, the hosted page and signed webhooks, and what tests want to happen to them. */
public final class StripeStandIn implements AutoCloseable {

    /** The version that stripe-java speaks; a test compares the two. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final int TICK_SECONDS = 20;

    private final WebServer server = new WebServer();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stripe-stand-in-clock").factory());
    private final Clock clock;
    private final String webhookSecret;
    private final Books books;
    private final Events events;
    private final Delivery delivery;
    private final Webhooks webhooks;
    private final CheckoutSessions sessions;
    private final Payments payments;
    private final Refunds refunds;
    private final ApiDoor door;

    private StripeStandIn(String secretKey, String webhookSecret, Clock clock, @Nullable StateFile file) {
        this.clock = clock;
        this.webhookSecret = webhookSecret;
        books = new Books(clock, file);
        delivery = new Delivery(webhookSecret, clock);
        webhooks = new Webhooks(delivery, this::delivered);
        events = new Events(books, webhooks::offer);
        sessions = new CheckoutSessions(books, events, server.address());
        payments = new Payments(books, events, sessions);
        refunds = new Refunds(books, events);
        door = new ApiDoor(secretKey, new Api(books, events, sessions, refunds));
    }

    public static StripeStandIn start(String secretKey, String webhookSecrets) {
        return start(secretKey, webhookSecrets, Clock.systemUTC());
    }

    public static StripeStandIn start(String secretKey, String webhookSecrets, Clock clock) {
        return start(secretKey, webhookSecrets, clock, null);
    }

    /** Signs with the first of the secrets, which a comma separates; goes on where {@code stateFile} says it was. */
    public static StripeStandIn start(String secretKey, String webhookSecrets, Clock clock, @Nullable Path stateFile) {
        String secret = webhookSecrets.replaceFirst(",.*", "").strip();
        StripeStandIn standIn =
                new StripeStandIn(secretKey, secret, clock, stateFile == null ? null : new StateFile(stateFile));
        standIn.events.undelivered().forEach(standIn.webhooks::offer);
        HostedSite site = new HostedSite(standIn);
        standIn.server.start(standIn.door::answer, exchange -> Optional.of(site.answer(exchange)));
        standIn.ticker.scheduleWithFixedDelay(standIn::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
        return standIn;
    }

    private void delivered(String eventId) {
        events.delivered(eventId);
    }

    private void tick() {
        act(() -> "");
    }

    /** What {@code STRIPE_API_BASE} is to say; the page that lists the sessions is at the same address. */
    public String apiBase() {
        return server.address();
    }

    public void deliverTo(URI receiver) {
        webhooks.deliverTo(receiver);
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    public Faults faults() {
        return door.faults();
    }

    public Tampering tamper(String sessionId) {
        return new Tampering(books, books.look(() -> sessions.find(sessionId)));
    }

    public void pay(String sessionId) {
        act(() -> payments.pay(sessionId));
    }

    /** Complete, but the money is still on its way. */
    public void payLater(String sessionId) {
        act(() -> payments.payLater(sessionId));
    }

    public void succeedLater(String sessionId) {
        act(() -> payments.succeedLater(sessionId));
    }

    public void failLater(String sessionId) {
        act(() -> payments.failLater(sessionId));
    }

    public void decline(String sessionId) {
        act(() -> payments.decline(sessionId));
    }

    public void expire(String sessionId) {
        act(() -> {
            sessions.expire(sessionId);
        });
    }

    /** Opens a dispute about what was paid; gives its id. */
    public String dispute(String sessionId) {
        return act(() -> payments.dispute(sessionId));
    }

    /** From the dashboard, all that is left; gives the refund's id. */
    public String refund(String sessionId) {
        return act(() -> refunds.fromDashboard(sessions.find(sessionId), Optional.empty()));
    }

    /** From the dashboard, so many cents; gives the refund's id. */
    public String refund(String sessionId, long amount) {
        return act(() -> refunds.fromDashboard(sessions.find(sessionId), Optional.of(amount)));
    }

    /** Whether refunds that are made from now on wait for {@link #succeedRefund} or {@link #failRefund}. */
    public void refundsStayPending(boolean pending) {
        refunds.stayPending(pending);
    }

    public void succeedRefund(String refundId) {
        act(() -> refunds.succeed(refundId));
    }

    public void failRefund(String refundId) {
        act(() -> refunds.fail(refundId));
    }

    /** Whether payments have no balance transaction, as at Stripe in the first moments, until {@link #bookFee}. */
    public void feesComeLater(boolean later) {
        payments.feesLater(later);
    }

    public void bookFee(String sessionId) {
        act(() -> payments.bookFee(sessionId));
    }

    /** The newest first. */
    public List<SeenSession> sessions() {
        return act(() ->
                books.all(CheckoutSessions.KIND).stream().map(SeenSession::of).toList());
    }

    public SeenSession session(String id) {
        return act(() -> SeenSession.of(sessions.find(id)));
    }

    /** Any object of the API by its id, as it is now. */
    public ObjectNode object(String id) {
        return act(
                () -> books.find(id).map(ObjectNode::deepCopy).orElseThrow(() -> Refusal.missing("object", id, "id")));
    }

    /** What happened, the oldest first. */
    public List<WebhookEvent> events() {
        return act(() ->
                books.all("event").reversed().stream().map(WebhookEvent::of).toList());
    }

    /** The requests of the API that arrived, the oldest first. */
    public List<SeenRequest> requests() {
        return door.seen();
    }

    public List<DeliveryAttempt> deliveries() {
        return delivery.attempts();
    }

    /** An event of any type about any object; it is in no list and is sent only by {@link Webhooks#send}. */
    public WebhookEvent event(String type, ObjectNode object) {
        return books.look(() -> WebhookEvent.of(events.invented(type, object)));
    }

    /** The value of {@code Stripe-Signature} for this body, now and with the secret that webhooks are signed with. */
    public String sign(String body) {
        return sign(body, webhookSecret, clock.instant());
    }

    public String sign(String body, String secret, Instant time) {
        return Signature.header(body, secret, time);
    }

    /** What the hosted page shows of a session: what is bought. */
    Map<String, String> order(String sessionId) {
        return books.look(() -> {
            ObjectNode order = books.orders().getOrDefault(sessionId, Json.object());
            return Map.of(
                    "name", order.path("name").asString(""),
                    "description", order.path("description").asString(""));
        });
    }

    /** Remembers who pays when the product did not say. */
    void customer(String sessionId, String email) {
        act(() -> CheckoutSessions.customer(sessions.find(sessionId), email));
    }

    private void act(Runnable act) {
        act(() -> {
            act.run();
            return "";
        });
    }

    private <T> T act(Supplier<T> act) {
        return books.change(() -> {
            sessions.expireOverdue();
            return act.get();
        });
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        webhooks.close();
        delivery.close();
        server.close();
    }
}
