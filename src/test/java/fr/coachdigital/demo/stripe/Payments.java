package fr.coachdigital.demo.stripe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a customer, their bank and Stripe do once a session is there. */
final class Payments {

    private static final BigDecimal FEE_RATE = new BigDecimal("0.015");
    private static final long FEE_FIXED = 25;

    private final Books books;
    private final Events events;
    private final CheckoutSessions sessions;
    private boolean feesLater;

    Payments(Books books, Events events, CheckoutSessions sessions) {
        this.books = books;
        this.events = events;
        this.sessions = sessions;
    }

    void feesLater(boolean later) {
        feesLater = later;
    }

    void pay(String sessionId) {
        ObjectNode session = open(sessionId);
        ObjectNode intent = intent(session);
        ObjectNode charge = charge(session, intent, "card");
        succeed(intent, charge);
        complete(session, "paid");
    }

    /** The session is complete and the money is on its way. */
    void payLater(String sessionId) {
        ObjectNode session = open(sessionId);
        ObjectNode intent = intent(session);
        charge(session, intent, "sepa_debit");
        intent.put("status", "processing");
        complete(session, "unpaid");
    }

    void decline(String sessionId) {
        ObjectNode intent = intent(open(sessionId));
        intent.putObject("last_payment_error")
                .put("type", "card_error")
                .put("code", "card_declined")
                .put("decline_code", "generic_decline")
                .put("message", "Your card was declined.");
    }

    void succeedLater(String sessionId) {
        ObjectNode session = onItsWay(sessionId);
        ObjectNode intent = books.follow(session, "payment_intent").orElseThrow();
        succeed(intent, books.follow(intent, "latest_charge").orElseThrow());
        session.put("payment_status", "paid");
        events.happened("checkout.session.async_payment_succeeded", session);
    }

    void failLater(String sessionId) {
        ObjectNode session = onItsWay(sessionId);
        ObjectNode intent = books.follow(session, "payment_intent").orElseThrow();
        books.follow(intent, "latest_charge").orElseThrow().put("status", "failed");
        intent.put("status", "requires_payment_method");
        intent.putObject("last_payment_error")
                .put("type", "invalid_request_error")
                .put("code", "payment_intent_payment_attempt_failed")
                .put("message", "The payment failed.");
        events.happened("checkout.session.async_payment_failed", session);
    }

    String dispute(String sessionId) {
        ObjectNode intent = books.follow(sessions.find(sessionId), "payment_intent")
                .orElseThrow(() -> new IllegalStateException("Nothing is paid in " + sessionId));
        ObjectNode charge = books.follow(intent, "latest_charge").orElseThrow();
        charge.put("disputed", true);
        ObjectNode dispute = books.make("dispute", "du");
        dispute.set("amount", charge.path("amount"));
        dispute.set("currency", charge.path("currency"));
        dispute.set("charge", charge.path("id"));
        dispute.set("payment_intent", intent.path("id"));
        dispute.set("livemode", charge.path("livemode"));
        dispute.put("is_charge_refundable", false);
        dispute.put("reason", "fraudulent");
        dispute.put("status", "needs_response");
        dispute.putObject("metadata");
        dispute.putArray("balance_transactions");
        events.happened("charge.dispute.created", dispute);
        return dispute.path("id").asString();
    }

    /** For a session that was paid while fees came later. */
    void bookFee(String sessionId) {
        ObjectNode intent =
                books.follow(sessions.find(sessionId), "payment_intent").orElseThrow();
        ObjectNode charge = books.follow(intent, "latest_charge").orElseThrow();
        charge.set("balance_transaction", fee(charge).path("id"));
        events.happened("charge.updated", charge);
    }

    private ObjectNode open(String sessionId) {
        ObjectNode session = sessions.find(sessionId);
        if (!CheckoutSessions.isOpen(session)) {
            throw Refusal.invalid(null, "This Checkout Session is not open.", null);
        }
        return session;
    }

    private ObjectNode onItsWay(String sessionId) {
        ObjectNode session = sessions.find(sessionId);
        boolean processing = books.follow(session, "payment_intent")
                .filter(intent -> intent.path("status").asString().equals("processing"))
                .isPresent();
        if (!processing) {
            throw Refusal.invalid(null, "No payment is on its way for this Checkout Session.", null);
        }
        return session;
    }

    private void complete(ObjectNode session, String paymentStatus) {
        session.put("status", "complete");
        session.put("payment_status", paymentStatus);
        session.putNull("url");
        if (session.path("customer_details").isNull()) {
            CheckoutSessions.customer(session, "client@example.org");
        }
        events.happened("checkout.session.completed", session);
    }

    private ObjectNode intent(ObjectNode session) {
        Optional<ObjectNode> attempted = books.follow(session, "payment_intent");
        if (attempted.isPresent()) return attempted.get();
        ObjectNode order = books.orders().getOrDefault(session.path("id").asString(), Json.object());
        ObjectNode intent = books.make("payment_intent", "pi");
        intent.set("amount", session.path("amount_total"));
        intent.put("amount_capturable", 0);
        intent.put("amount_received", 0);
        intent.set("currency", session.path("currency"));
        intent.set("livemode", session.path("livemode"));
        intent.set("description", order.path("payment_description"));
        intent.set("receipt_email", order.path("receipt_email"));
        intent.set("metadata", order.path("metadata").deepCopy());
        intent.put("capture_method", order.path("capture_method").asString("automatic_async"));
        intent.put("confirmation_method", "automatic");
        intent.put("status", "requires_payment_method");
        intent.set("payment_method_types", session.path("payment_method_types").deepCopy());
        intent.putNull("customer");
        intent.putNull("last_payment_error");
        intent.putNull("latest_charge");
        session.set("payment_intent", intent.path("id"));
        return intent;
    }

    private ObjectNode charge(ObjectNode session, ObjectNode intent, String method) {
        ObjectNode charge = books.make("charge", "ch");
        for (String same : new String[] {"amount", "currency", "livemode", "description", "receipt_email"}) {
            charge.set(same, intent.path(same));
        }
        charge.put("amount_captured", 0);
        charge.put("amount_refunded", 0);
        charge.put("captured", true);
        charge.put("disputed", false);
        charge.put("paid", true);
        charge.put("refunded", false);
        charge.put("status", "pending");
        charge.set("payment_intent", intent.path("id"));
        charge.set("metadata", intent.path("metadata").deepCopy());
        charge.putObject("billing_details")
                .set("email", session.path("customer_details").path("email"));
        charge.putObject("payment_method_details").put("type", method).putObject(method);
        charge.putNull("balance_transaction");
        charge.putNull("customer");
        intent.set("latest_charge", charge.path("id"));
        intent.putNull("last_payment_error");
        return charge;
    }

    private void succeed(ObjectNode intent, ObjectNode charge) {
        intent.put("status", "succeeded");
        intent.set("amount_received", intent.path("amount"));
        charge.put("status", "succeeded");
        charge.set("amount_captured", charge.path("amount"));
        if (!feesLater) {
            charge.set("balance_transaction", fee(charge).path("id"));
        }
    }

    private ObjectNode fee(ObjectNode charge) {
        long amount = charge.path("amount").asLong();
        long fee = BigDecimal.valueOf(amount)
                        .multiply(FEE_RATE)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                + FEE_FIXED;
        return transaction(books, "charge", charge, amount, fee);
    }

    /** A line of the account at Stripe. */
    static ObjectNode transaction(Books books, String type, ObjectNode source, long amount, long fee) {
        ObjectNode transaction = books.make("balance_transaction", "txn");
        transaction.put("amount", amount);
        transaction.put("available_on", books.now());
        transaction.put("balance_type", "payments");
        transaction.set("currency", source.path("currency"));
        transaction.putNull("exchange_rate");
        transaction.put("fee", fee);
        transaction.putArray("fee_details");
        transaction.put("net", amount - fee);
        transaction.put("reporting_category", type);
        transaction.set("source", source.path("id"));
        transaction.put("status", "available");
        transaction.put("type", type);
        return transaction;
    }
}
