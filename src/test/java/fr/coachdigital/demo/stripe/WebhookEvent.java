package fr.coachdigital.demo.stripe;

import tools.jackson.databind.node.ObjectNode;

/** An event on its way: the same body at each attempt. */
public record WebhookEvent(String id, String type, String body) {

    static WebhookEvent of(ObjectNode event) {
        return new WebhookEvent(event.path("id").asString(), event.path("type").asString(), Json.write(event));
    }
}
