package fr.coachdigital.demo.stripe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Money that goes back, by the API or from the dashboard. */
final class Refunds {

    private static final String KIND = "refund";
    private static final List<String> REASONS = List.of("duplicate", "fraudulent", "requested_by_customer");

    private final Books books;
    private final Events events;
    private boolean pending;

    Refunds(Books books, Events events) {
        this.books = books;
        this.events = events;
    }

    void stayPending(boolean stay) {
        pending = stay;
    }

    ObjectNode create(Parameters given) {
        Optional<String> intentId = given.text("payment_intent", 200);
        Optional<String> chargeId = given.text("charge", 200);
        Optional<Long> amount = given.integer("amount", 1, Long.MAX_VALUE);
        Optional<String> reason = given.oneOf("reason", REASONS);
        Map<String, String> metadata = given.metadata("metadata");
        given.nothingElse();
        ObjectNode charge = charge(intentId, chargeId);
        check(charge, amount);
        return make(charge, amount.orElse(left(charge)), reason, metadata).deepCopy();
    }

    /** From the dashboard; as with the API, all that is left when no amount is given. */
    String fromDashboard(ObjectNode session, Optional<Long> amount) {
        ObjectNode charge = charge(Optional.of(session.path("payment_intent").asString("")), Optional.empty());
        check(charge, amount);
        return make(charge, amount.orElse(left(charge)), Optional.empty(), Map.of())
                .path("id")
                .asString();
    }

    private ObjectNode charge(Optional<String> intentId, Optional<String> chargeId) {
        if (intentId.isPresent()) {
            String id = intentId.get();
            ObjectNode intent = books.find("payment_intent", id)
                    .orElseThrow(() -> Refusal.missing("payment_intent", id, "payment_intent"));
            return books.follow(intent, "latest_charge")
                    .filter(charge -> charge.path("status").asString().equals("succeeded"))
                    .orElseThrow(() -> Refusal.denied(
                            null,
                            "This PaymentIntent (" + id + ") does not have a successful charge to refund.",
                            null));
        }
        String id = chargeId.orElseThrow(() -> Refusal.invalid(
                null,
                "One of the following params should be provided for this request: payment_intent or charge.",
                null));
        return books.find("charge", id).orElseThrow(() -> Refusal.missing("charge", id, "id"));
    }

    private static long left(ObjectNode charge) {
        return charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
    }

    private static void check(ObjectNode charge, Optional<Long> amount) {
        String id = charge.path("id").asString();
        if (charge.path("disputed").asBoolean()) {
            throw Refusal.denied(
                    "charge_disputed", "Charge " + id + " has been charged back; cannot issue a refund.", null);
        }
        if (left(charge) == 0) {
            throw Refusal.denied("charge_already_refunded", "Charge " + id + " has already been refunded.", null);
        }
        if (amount.isPresent() && amount.get() > left(charge)) {
            throw Refusal.denied(
                    null,
                    "Refund amount (" + euros(amount.get()) + ") is greater than unrefunded amount on charge ("
                            + euros(left(charge)) + ")",
                    "amount");
        }
    }

    private static String euros(long cents) {
        return String.format(Locale.ROOT, "€%,d.%02d", cents / 100, cents % 100);
    }

    private ObjectNode make(ObjectNode charge, long amount, Optional<String> reason, Map<String, String> metadata) {
        ObjectNode refund = books.make(KIND, "re");
        refund.put("amount", amount);
        refund.set("charge", charge.path("id"));
        refund.set("payment_intent", charge.path("payment_intent"));
        refund.set("currency", charge.path("currency"));
        ObjectNode noted = refund.putObject("metadata");
        metadata.forEach(noted::put);
        refund.put("reason", reason.orElse(null));
        refund.putNull("receipt_number");
        refund.put("status", pending ? "pending" : "succeeded");
        refund.set(
                "balance_transaction",
                Payments.transaction(books, KIND, refund, -amount, 0).path("id"));
        refunded(charge, amount);
        events.happened("refund.created", refund);
        events.happened("charge.refunded", charge);
        return refund;
    }

    private static void refunded(ObjectNode charge, long amount) {
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount);
        charge.put("refunded", left(charge) == 0);
    }

    void succeed(String id) {
        ObjectNode refund = find(id);
        refund.put("status", "succeeded");
        events.happened("refund.updated", refund);
    }

    /** The bank sends the money back: it is in the account again, and the charge counts it no longer. */
    void fail(String id) {
        ObjectNode refund = find(id);
        if (refund.path("status").asString().equals("failed")) {
            throw new IllegalStateException(id + " has failed already");
        }
        long amount = refund.path("amount").asLong();
        refund.put("status", "failed");
        refund.put("failure_reason", "expired_or_canceled_card");
        refund.set(
                "failure_balance_transaction",
                Payments.transaction(books, "refund_failure", refund, amount, 0).path("id"));
        books.follow(refund, "charge").ifPresent(charge -> refunded(charge, -amount));
        events.happened("refund.updated", refund);
        events.happened("refund.failed", refund);
    }

    ObjectNode find(String id) {
        return books.find(KIND, id).orElseThrow(() -> Refusal.missing(KIND, id, "refund"));
    }

    ObjectNode list(Parameters given) {
        Optional<String> intent = given.text("payment_intent", 200);
        Optional<String> charge = given.text("charge", 200);
        List<ObjectNode> found = books.all(KIND).stream()
                .filter(refund -> intent.map(asked ->
                                asked.equals(refund.path("payment_intent").asString()))
                        .orElse(true))
                .filter(refund -> charge.map(
                                asked -> asked.equals(refund.path("charge").asString()))
                        .orElse(true))
                .toList();
        return Listing.of("/v1/refunds", found, given);
    }
}
