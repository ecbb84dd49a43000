package fr.coachdigital.demo.stripe;

import java.util.Map;
import java.util.Optional;

/** A request of the API that arrived, with its decoded parameters; noted before it is answered. */
public record SeenRequest(String method, String path, Map<String, String> parameters, Optional<String> idempotencyKey) {

    static SeenRequest of(Api.Request request) {
        return new SeenRequest(
                request.method(),
                request.path(),
                Map.copyOf(Parameters.decode(request.parameters()).all()),
                Optional.ofNullable(request.idempotencyKey()));
    }
}
