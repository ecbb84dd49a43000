package fr.coachdigital.demo.stripe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What happened, each with the object as it was then. */
final class Events {

    private final Books books;
    private final Consumer<WebhookEvent> outbox;

    Events(Books books, Consumer<WebhookEvent> outbox) {
        this.books = books;
        this.outbox = outbox;
    }

    /** The object as outsiders see it is copied: what becomes of it later does not change the event. */
    void happened(String type, ObjectNode object) {
        ObjectNode event = books.make("event", "evt");
        fill(event, type, object);
        outbox.accept(WebhookEvent.of(event));
    }

    /** An event that is in no list and that nobody is told. */
    ObjectNode invented(String type, ObjectNode object) {
        ObjectNode event = Json.object();
        event.put("id", books.name("evt"));
        event.put("object", "event");
        event.put("created", books.now());
        fill(event, type, object);
        return event;
    }

    private static void fill(ObjectNode event, String type, ObjectNode object) {
        event.put("api_version", StripeStandIn.API_VERSION);
        event.put("type", type);
        event.put("livemode", object.path("livemode").asBoolean(false));
        event.put("pending_webhooks", 1);
        event.putObject("request").putNull("id").putNull("idempotency_key");
        event.putObject("data").set("object", object.deepCopy());
    }

    void delivered(String id) {
        books.change(() -> books.find("event", id).map(event -> event.put("pending_webhooks", 0)));
    }

    /** What a restart left undelivered, the oldest first. */
    List<WebhookEvent> undelivered() {
        return books.look(() -> books.all("event").reversed().stream()
                .filter(event -> event.path("pending_webhooks").asInt() > 0)
                .map(WebhookEvent::of)
                .toList());
    }

    ObjectNode list(Parameters given) {
        Optional<String> type = given.text("type", 100);
        List<String> types = new ArrayList<>(given.list("types"));
        type.ifPresent(types::add);
        Optional<String> delivered = given.oneOf("delivery_success", List.of("true", "false"));
        List<ObjectNode> found = books.all("event").stream()
                .filter(event -> types.isEmpty()
                        || types.stream()
                                .anyMatch(asked ->
                                        matches(asked, event.path("type").asString())))
                .filter(event -> delivered
                        .map(asked -> asked.equals("true")
                                == (event.path("pending_webhooks").asInt() == 0))
                        .orElse(true))
                .toList();
        return Listing.of("/v1/events", found, given);
    }

    private static boolean matches(String asked, String type) {
        return asked.endsWith("*") ? type.startsWith(asked.substring(0, asked.length() - 1)) : type.equals(asked);
    }
}
