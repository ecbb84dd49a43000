package fr.coachdigital.demo.stripe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the whole object where an answer has its id only. */
final class Expansion {

    /** Before the kind of what a list holds. */
    static final String LIST = "list of ";

    private static final int DEEPEST = 4;

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "checkout.session", Set.of("payment_intent", "customer", "line_items"),
            "payment_intent", Set.of("latest_charge", "customer", "payment_method"),
            "charge", Set.of("balance_transaction", "payment_intent", "customer", "refunds"),
            "refund", Set.of("charge", "payment_intent", "balance_transaction", "failure_balance_transaction"),
            "dispute", Set.of("charge", "payment_intent"),
            "balance_transaction", Set.of("source"));

    /** What kind of object a field leads to; one that is not named here leads nowhere further. */
    private static final Map<String, String> TARGETS = Map.of(
            "payment_intent", "payment_intent",
            "latest_charge", "charge",
            "charge", "charge",
            "balance_transaction", "balance_transaction");

    private final Books books;

    Expansion(Books books) {
        this.books = books;
    }

    /** Before anything is done, so that a request with a wrong path does nothing. */
    static void check(String kind, List<String> paths) {
        for (String path : paths) {
            List<String> steps = steps(path);
            if (steps.size() > DEEPEST) {
                throw Refusal.invalid(
                        null, "You cannot expand more than " + DEEPEST + " levels of a property", "expand");
            }
            String at = kind;
            for (String step : steps) {
                boolean listed = at.startsWith(LIST) && step.equals("data");
                if (!listed && !FIELDS.getOrDefault(at, Set.of()).contains(step)) {
                    throw Refusal.invalid(null, "This property cannot be expanded (" + path + ").", "expand");
                }
                at = listed ? at.substring(LIST.length()) : TARGETS.getOrDefault(step, "");
            }
        }
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\."));
    }

    /** The answer is a copy already and is changed in place. */
    ObjectNode apply(ObjectNode answer, List<String> paths) {
        paths.forEach(path -> expand(answer, steps(path)));
        return answer;
    }

    private void expand(JsonNode node, List<String> steps) {
        if (steps.isEmpty() || !(node instanceof ObjectNode object)) return;
        String field = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (object.path("object").asString().equals("list")) {
            object.path("data").forEach(element -> expand(element, rest));
            return;
        }
        if (field.equals("refunds")) {
            object.set("refunds", refunds(object.path("id").asString()));
        } else if (field.equals("line_items")) {
            object.set("line_items", lineItems(object));
        } else if (object.path(field).isString()) {
            books.follow(object, field).ifPresent(found -> object.set(field, found.deepCopy()));
        }
        expand(object.path(field), rest);
    }

    private ObjectNode refunds(String charge) {
        List<ObjectNode> found = books.all("refund").stream()
                .filter(refund -> refund.path("charge").asString().equals(charge))
                .toList();
        return Listing.of("/v1/charges/" + charge + "/refunds", found, Parameters.decode(""));
    }

    private ObjectNode lineItems(ObjectNode session) {
        ObjectNode list = Json.object();
        list.put("object", "list");
        ArrayNode data = list.putArray("data");
        ObjectNode order = books.orders().getOrDefault(session.path("id").asString(), Json.object());
        ObjectNode item = data.addObject();
        item.put("id", order.path("line_item").asString());
        item.put("object", "item");
        item.set("amount_subtotal", session.path("amount_subtotal"));
        item.set("amount_total", session.path("amount_total"));
        item.put("amount_discount", 0);
        item.put("amount_tax", 0);
        item.set("currency", session.path("currency"));
        item.set("description", order.path("name"));
        item.put("quantity", 1);
        list.put("has_more", false);
        list.put("url", "/v1/checkout/sessions/" + session.path("id").asString() + "/line_items");
        return list;
    }
}
