package fr.coachdigital.demo.stripe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything the stand-in knows, by id and in the order it was made; one caller at a time, written down after each. */
final class Books {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private final Map<String, ObjectNode> answers = new LinkedHashMap<>();
    private final Map<String, ObjectNode> orders = new LinkedHashMap<>();
    private final Ids ids = new Ids();
    private final Clock clock;
    private final @Nullable StateFile file;

    Books(Clock clock, @Nullable StateFile file) {
        this.clock = clock;
        this.file = file;
        if (file != null) {
            file.read().ifPresent(this::restore);
        }
    }

    /** Does the whole of it or, when refused, nothing that was not done before the refusal. */
    <T> T change(Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            if (file != null) {
                file.write(snapshot());
            }
            lock.unlock();
        }
    }

    <T> T look(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    ObjectNode make(String kind, String prefix) {
        ObjectNode made = Json.object();
        made.put("id", ids.next(prefix));
        made.put("object", kind);
        made.put("created", now());
        objects.put(made.path("id").asString(), made);
        return made;
    }

    String name(String prefix) {
        return ids.next(prefix);
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    Optional<ObjectNode> find(String kind, String id) {
        return find(id).filter(object -> object.path("object").asString().equals(kind));
    }

    /** What {@code field} of this object names. */
    Optional<ObjectNode> follow(JsonNode object, String field) {
        return find(object.path(field).asString(""));
    }

    /** The newest first. */
    List<ObjectNode> all(String kind) {
        List<ObjectNode> found = new ArrayList<>(objects.values().stream()
                .filter(object -> object.path("object").asString().equals(kind))
                .toList());
        Collections.reverse(found);
        return found;
    }

    /** By the session's id, what was asked for when it was made and is not in the session itself. */
    Map<String, ObjectNode> orders() {
        return orders;
    }

    /** By idempotency key, the request and its answer. */
    Map<String, ObjectNode> answers() {
        return answers;
    }

    private ObjectNode snapshot() {
        ObjectNode state = Json.object();
        section(state.putObject("objects"), objects);
        section(state.putObject("answers"), answers);
        section(state.putObject("orders"), orders);
        return state;
    }

    private static void section(ObjectNode target, Map<String, ObjectNode> source) {
        source.forEach(target::set);
    }

    private void restore(ObjectNode state) {
        restore(state.path("objects"), objects);
        restore(state.path("answers"), answers);
        restore(state.path("orders"), orders);
    }

    private static void restore(JsonNode section, Map<String, ObjectNode> target) {
        section.properties().forEach(entry -> target.put(entry.getKey(), (ObjectNode) entry.getValue()));
    }
}
