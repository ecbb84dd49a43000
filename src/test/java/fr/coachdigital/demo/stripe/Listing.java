package fr.coachdigital.demo.stripe;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of a list, the newest first, with the parameters that all lists understand. */
final class Listing {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 100;

    private Listing() {}

    static ObjectNode of(String url, List<ObjectNode> newestFirst, Parameters given) {
        long limit = given.integer("limit", 1, MOST).orElse((long) DEFAULT_LIMIT);
        Predicate<ObjectNode> created = created(given);
        List<ObjectNode> matching = newestFirst.stream().filter(created).toList();
        Optional<String> after = given.text("starting_after", 200);
        Optional<String> before = given.text("ending_before", 200);
        int start = after.map(id -> position(id, newestFirst, matching, "starting_after") + 1)
                .orElse(0);
        int end = before.map(id -> position(id, newestFirst, matching, "ending_before"))
                .orElse(matching.size());
        List<ObjectNode> rest = matching.subList(Math.min(start, end), end);
        int from = before.isPresent() && after.isEmpty() ? Math.max(0, rest.size() - (int) limit) : 0;
        List<ObjectNode> page = rest.subList(from, Math.min(rest.size(), from + (int) limit));

        ObjectNode list = Json.object();
        list.put("object", "list");
        ArrayNode data = list.putArray("data");
        page.forEach(object -> data.add(object.deepCopy()));
        list.put("has_more", page.size() < rest.size());
        list.put("url", url);
        return list;
    }

    private static int position(String id, List<ObjectNode> all, List<ObjectNode> matching, String param) {
        ObjectNode named = all.stream()
                .filter(object -> object.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("object", id, param));
        int position = matching.indexOf(named);
        return position >= 0 ? position : matching.size();
    }

    private static Predicate<ObjectNode> created(Parameters given) {
        long none = Long.MAX_VALUE;
        Optional<Long> exactly = given.integer("created", 0, none);
        long least = given.integer("created[gte]", 0, none).orElse(0L);
        long above = given.integer("created[gt]", 0, none).orElse(-1L);
        long most = given.integer("created[lte]", 0, none).orElse(none);
        long below = given.integer("created[lt]", 0, none).orElse(none);
        return object -> {
            long time = object.path("created").asLong();
            return exactly.map(asked -> asked == time).orElse(true)
                    && time >= least
                    && time > above
                    && time <= most
                    && time < below;
        };
    }
}
