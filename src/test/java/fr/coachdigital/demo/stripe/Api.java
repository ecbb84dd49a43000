package fr.coachdigital.demo.stripe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which address does what. */
final class Api {

    private final Books books;
    private final Events events;
    private final CheckoutSessions sessions;
    private final Refunds refunds;
    private final Expansion expansion;
    private final Idempotency idempotency;

    Api(Books books, Events events, CheckoutSessions sessions, Refunds refunds) {
        this.books = books;
        this.events = events;
        this.sessions = sessions;
        this.refunds = refunds;
        this.expansion = new Expansion(books);
        this.idempotency = new Idempotency(books);
    }

    /** What an address leads to; {@code kind} is what it answers, for the paths of {@code expand}. */
    private record Route(String kind, Supplier<ObjectNode> act) {}

    /** {@code before} runs when all is done and before the answer is known to anyone. */
    Reply answer(Request request, Runnable before) {
        Parameters given = Parameters.decode(request.parameters());
        if (request.method().equals("GET")) {
            ObjectNode answer = answer(request, given);
            before.run();
            return Reply.json(200, answer);
        }
        return idempotency.once(request.idempotencyKey(), request.path(), given, () -> {
            ObjectNode answer = answer(request, given);
            before.run();
            return Reply.json(200, answer);
        });
    }

    private ObjectNode answer(Request request, Parameters given) {
        Route route = route(request, given);
        List<String> expand = given.list("expand");
        Expansion.check(route.kind(), expand);
        return books.change(() -> {
            sessions.expireOverdue();
            ObjectNode answer = route.act().get();
            given.nothingElse();
            return expansion.apply(answer.deepCopy(), expand);
        });
    }

    private Route route(Request request, Parameters given) {
        List<String> parts = new ArrayList<>(
                List.of(request.path().substring("/v1/".length()).split("/")));
        int at = parts.getFirst().equals("checkout") ? 2 : 1;
        String id = parts.size() > at ? parts.set(at, "*") : "";
        String list = Expansion.LIST;
        return switch (request.method() + " " + String.join("/", parts)) {
            case "POST checkout/sessions" -> new Route(CheckoutSessions.KIND, () -> sessions.create(given));
            case "GET checkout/sessions" -> new Route(list + CheckoutSessions.KIND, () -> sessions.list(given));
            case "GET checkout/sessions/*" -> new Route(CheckoutSessions.KIND, () -> sessions.find(id));
            case "POST checkout/sessions/*/expire" ->
                new Route(CheckoutSessions.KIND, () -> {
                    given.nothingElse();
                    return sessions.expire(id);
                });
            case "GET payment_intents" ->
                new Route(
                        list + "payment_intent",
                        () -> Listing.of("/v1/payment_intents", books.all("payment_intent"), given));
            case "GET payment_intents/*" -> one("payment_intent", id, "intent");
            case "GET charges/*" -> one("charge", id, "charge");
            case "GET balance_transactions/*" -> one("balance_transaction", id, "id");
            case "GET disputes/*" -> one("dispute", id, "dispute");
            case "POST refunds" -> new Route("refund", () -> refunds.create(given));
            case "GET refunds" -> new Route(list + "refund", () -> refunds.list(given));
            case "GET refunds/*" -> one("refund", id, "refund");
            case "GET events" -> new Route(list + "event", () -> events.list(given));
            case "GET events/*" -> one("event", id, "id");
            case "GET balance" -> new Route("balance", Api::balance);
            case "GET account" -> new Route("account", Api::account);
            default -> throw Refusal.unknownAddress(request.method(), request.path());
        };
    }

    private Route one(String kind, String id, String param) {
        return new Route(kind, () -> books.find(kind, id).orElseThrow(() -> Refusal.missing(kind, id, param)));
    }

    private static ObjectNode balance() {
        ObjectNode balance = Json.object().put("object", "balance").put("livemode", false);
        balance.putArray("available").addObject().put("amount", 0).put("currency", "eur");
        balance.putArray("pending").addObject().put("amount", 0).put("currency", "eur");
        return balance;
    }

    private static ObjectNode account() {
        return Json.object()
                .put("id", "acct_standin")
                .put("object", "account")
                .put("charges_enabled", true)
                .put("country", "FR")
                .put("default_currency", "eur");
    }

    /** A request of the API as it came in. */
    record Request(
            String method,
            String path,
            String parameters,
            @Nullable String idempotencyKey) {}
}
