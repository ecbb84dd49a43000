package fr.coachdigital.demo.stripe;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The same key with the same parameters is the same request, for a day. */
final class Idempotency {

    private static final int LONGEST_KEY = 255;
    private static final long KEPT = Duration.ofHours(24).toSeconds();

    private final Books books;
    private final Set<String> running = new HashSet<>();

    Idempotency(Books books) {
        this.books = books;
    }

    /** {@code act} may take its time, and while it does the key is in use. */
    Reply once(@Nullable String key, String path, Parameters given, Supplier<Reply> act) {
        if (key == null) return act.get();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Refusal.invalid(null, "Idempotency keys have between 1 and " + LONGEST_KEY + " characters.", null);
        }
        Optional<Reply> before = books.look(() -> begin(key, path, given.all()));
        if (before.isPresent()) return before.get();
        try {
            Reply reply = act.get();
            keep(key, path, given.all(), reply);
            return reply;
        } catch (Refusal refusal) {
            if (refusal.kept()) {
                keep(key, path, given.all(), refusal.reply());
            }
            throw refusal;
        } finally {
            books.look(() -> running.remove(key));
        }
    }

    private Optional<Reply> begin(String key, String path, Map<String, String> given) {
        ObjectNode answer = books.answers().get(key);
        if (answer != null && answer.path("at").asLong() + KEPT > books.now()) {
            check(key, path, given, answer);
            return Optional.of(new Reply(
                            answer.path("status").asInt(),
                            answer.path("body").asString(),
                            Map.of("Content-Type", "application/json"))
                    .with("Idempotency-Key", key)
                    .with("Idempotent-Replayed", "true"));
        }
        if (!running.add(key)) {
            throw new Refusal(
                    409,
                    "idempotency_error",
                    "idempotency_key_in_use",
                    "There is currently another in-progress request using this Idempotent Key (that probably means you"
                            + " submitted twice, and the other request is still going through): " + key
                            + ". Please try again later.",
                    null);
        }
        return Optional.empty();
    }

    private static void check(String key, String path, Map<String, String> given, ObjectNode answer) {
        String first = answer.path("path").asString();
        boolean samePath = first.equals(path);
        if (samePath && answer.path("given").equals(json(given))) return;
        String wrong = samePath
                ? "with the same parameters they were first used with"
                : "for the same endpoint they were first used for ('" + path + "' vs '" + first + "')";
        throw new Refusal(
                400,
                "idempotency_error",
                null,
                "Keys for idempotent requests can only be used " + wrong + ". Try using a key other than '" + key
                        + "' if you meant to execute a different request.",
                null);
    }

    private void keep(String key, String path, Map<String, String> given, Reply reply) {
        ObjectNode answer = Json.object();
        answer.put("path", path);
        answer.set("given", json(given));
        answer.put("status", reply.status());
        answer.put("body", reply.body());
        answer.put("at", books.now());
        books.change(() -> books.answers().put(key, answer));
    }

    private static ObjectNode json(Map<String, String> given) {
        ObjectNode node = Json.object();
        given.forEach(node::put);
        return node;
    }
}
