package fr.coachdigital.demo.stripe;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Lets requests of the API in: the key is checked, what came is noted, and faults are played. */
final class ApiDoor {

    private final String secretKey;
    private final Api api;
    private final Ids ids = new Ids();
    private final Faults faults = new Faults();
    private final List<SeenRequest> seen = new CopyOnWriteArrayList<>();

    ApiDoor(String secretKey, Api api) {
        this.secretKey = secretKey;
        this.api = api;
    }

    Faults faults() {
        return faults;
    }

    List<SeenRequest> seen() {
        return List.copyOf(seen);
    }

    /** Empty: the connection is to end without an answer. */
    Optional<Reply> answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        String method = exchange.getRequestMethod();
        Api.Request request = new Api.Request(
                method,
                exchange.getRequestURI().getPath(),
                method.equals("GET") ? (query == null ? "" : query) : body,
                headers.getFirst("Idempotency-Key"));
        seen.add(SeenRequest.of(request));
        Optional<Fault> fault = faults.take(method + " " + request.path());
        return answer(request, headers.getFirst("Authorization"), fault).map(this::signedOff);
    }

    private Optional<Reply> answer(Api.Request request, @Nullable String authorization, Optional<Fault> fault) {
        if (fault.filter(Fault::before).isPresent()) {
            return fault.filter(one -> one.kind() != Fault.Kind.DROPPED).map(Fault::reply);
        }
        Reply reply;
        try {
            checkKey(authorization);
            reply = api.answer(request, () -> fault.ifPresent(Fault::await));
        } catch (Refusal refusal) {
            reply = refusal.reply();
        }
        Fault.Kind kind = fault.map(Fault::kind).orElse(Fault.Kind.LATE);
        if (kind == Fault.Kind.LOST) return Optional.empty();
        return Optional.of(
                kind == Fault.Kind.CUT
                        ? new Reply(
                                reply.status(),
                                reply.body().substring(0, reply.body().length() / 2),
                                reply.headers())
                        : reply);
    }

    private Reply signedOff(Reply reply) {
        return reply.with("Request-Id", ids.next("req")).with("Stripe-Version", StripeStandIn.API_VERSION);
    }

    private void checkKey(@Nullable String authorization) {
        if (authorization == null) {
            throw unauthorized("You did not provide an API key. You need to provide your API key in the Authorization"
                    + " header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }
        String key = authorization.startsWith("Basic ")
                ? new String(
                                Base64.getDecoder().decode(authorization.substring("Basic ".length())),
                                StandardCharsets.UTF_8)
                        .replaceFirst(":.*", "")
                : authorization.replaceFirst("^Bearer ", "");
        if (!key.equals(secretKey)) {
            throw unauthorized("Invalid API Key provided: " + key.replaceAll(".(?=.{4})", "*"));
        }
    }

    private static Refusal unauthorized(String message) {
        return new Refusal(401, "invalid_request_error", null, message, null);
    }
}
