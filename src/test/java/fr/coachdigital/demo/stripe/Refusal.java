package fr.coachdigital.demo.stripe;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An answer that says no, in the shape and the words of Stripe. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;
    private final boolean kept;

    Refusal(int status, String type, @Nullable String code, String message, @Nullable String param) {
        this(status, type, code, message, param, false);
    }

    private Refusal(
            int status, String type, @Nullable String code, String message, @Nullable String param, boolean kept) {
        super(message);
        this.kept = kept;
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    /** The parameters are wrong: nothing was begun, and a corrected request may use the same idempotency key. */
    static Refusal invalid(@Nullable String code, String message, @Nullable String param) {
        return new Refusal(400, "invalid_request_error", code, message, param);
    }

    /** The parameters are right but it cannot be done: the same request gets the same answer again. */
    static Refusal denied(@Nullable String code, String message, @Nullable String param) {
        return new Refusal(400, "invalid_request_error", code, message, param, true);
    }

    static Refusal missing(String kind, String id, String param) {
        return new Refusal(
                404, "invalid_request_error", "resource_missing", "No such " + kind + ": '" + id + "'", param);
    }

    static Refusal unknownAddress(String method, String path) {
        return new Refusal(
                404,
                "invalid_request_error",
                null,
                "Unrecognized request URL (" + method + ": " + path + "). Please see https://stripe.com/docs or we"
                        + " can help at https://support.stripe.com/.",
                null);
    }

    int status() {
        return status;
    }

    boolean kept() {
        return kept;
    }

    Reply reply() {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error");
        error.put("type", type);
        if (code != null) {
            error.put("code", code);
        }
        error.put("message", getMessage());
        if (param != null) {
            error.put("param", param);
        }
        return Reply.json(status, body);
    }
}
