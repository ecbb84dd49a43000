package fr.coachdigital.demo.stripe;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A session as it stands now; amounts in cents. */
public record SeenSession(
        String id,
        String status,
        String paymentStatus,
        long amountTotal,
        String currency,
        Map<String, String> metadata,
        Optional<String> clientReferenceId,
        Optional<String> customerEmail,
        Optional<String> paymentIntent,
        Optional<String> url,
        String successUrl,
        Instant expiresAt) {

    static SeenSession of(ObjectNode session) {
        Map<String, String> metadata = new LinkedHashMap<>();
        session.path("metadata")
                .properties()
                .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().asString()));
        return new SeenSession(
                session.path("id").asString(),
                session.path("status").asString(),
                session.path("payment_status").asString(),
                session.path("amount_total").asLong(),
                session.path("currency").asString(),
                metadata,
                text(session.path("client_reference_id")),
                text(session.path("customer_email")),
                text(session.path("payment_intent")),
                text(session.path("url")),
                session.path("success_url").asString(),
                Instant.ofEpochSecond(session.path("expires_at").asLong()));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
