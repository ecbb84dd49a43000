package fr.coachdigital.demo.stripe;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What goes back over the wire. */
record Reply(int status, String body, Map<String, String> headers) {

    static Reply json(int status, JsonNode body) {
        return new Reply(status, Json.write(body), Map.of("Content-Type", "application/json"));
    }

    static Reply page(int status, String html) {
        return new Reply(status, html, Map.of("Content-Type", "text/html; charset=utf-8"));
    }

    static Reply seeOther(String address) {
        return new Reply(303, "", Map.of("Location", address));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, body, more);
    }
}
