package fr.coachdigital.demo.stripe;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Sessions of the hosted page, from asking for one to its expiry. */
final class CheckoutSessions {

    static final String KIND = "checkout.session";

    private static final int LONG_TEXT = 5000;
    private static final int SHORT_TEXT = 200;
    private static final long LEAST = 50;
    private static final long MOST = 99_999_999;
    private static final long SHORTEST = Duration.ofMinutes(30).toSeconds();
    private static final long LONGEST = Duration.ofHours(24).toSeconds();
    private static final List<String> LOCALES = List.of(
            "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
                    .split(" "));
    private static final List<String> SUBMIT_TYPES = List.of("auto", "pay", "book", "donate");
    private static final List<String> METHODS =
            List.of("card", "link", "sepa_debit", "customer_balance", "bancontact", "klarna", "paypal", "revolut_pay");

    private final Books books;
    private final Events events;
    private final String address;

    CheckoutSessions(Books books, Events events, String address) {
        this.books = books;
        this.events = events;
        this.address = address;
        books.change(() -> {
            books.all(KIND).stream().filter(CheckoutSessions::isOpen).forEach(this::addressed);
            return null;
        });
    }

    private ObjectNode addressed(ObjectNode session) {
        return session.put("url", address + "/pay/" + session.path("id").asString());
    }

    static boolean isOpen(ObjectNode session) {
        return session.path("status").asString().equals("open");
    }

    ObjectNode find(String id) {
        return books.find(KIND, id).orElseThrow(() -> Refusal.missing(KIND, id, "session"));
    }

    ObjectNode create(Parameters given) {
        ObjectNode asked = Json.object();
        ObjectNode order = order(given);
        read(given, asked);
        given.nothingElse();

        ObjectNode session = books.make(KIND, "cs_test");
        session.setAll(asked);
        long amount = order.path("amount").asLong();
        session.put("amount_subtotal", amount);
        session.put("amount_total", amount);
        session.put("currency", "eur");
        session.put("livemode", false);
        session.put("mode", "payment");
        session.put("status", "open");
        session.put("payment_status", "unpaid");
        session.put("ui_mode", "hosted_page");
        session.put("payment_method_collection", "if_required");
        session.putObject("total_details")
                .put("amount_discount", 0)
                .put("amount_shipping", 0)
                .put("amount_tax", 0);
        session.putArray("custom_fields");
        session.putArray("shipping_options");
        session.putObject("payment_method_options");
        for (String absent : List.of(
                "client_secret",
                "consent",
                "customer",
                "invoice",
                "payment_intent",
                "payment_link",
                "recovered_from")) {
            session.putNull(absent);
        }
        addressed(session);
        books.orders().put(session.path("id").asString(), order.put("line_item", books.name("li")));
        return session.deepCopy();
    }

    /** What is bought, and what the payment will be told. */
    private static ObjectNode order(Parameters given) {
        given.oneOf("mode", List.of("payment"));
        given.required("mode", SHORT_TEXT);
        String price = "line_items[0][price_data]";
        given.oneOf(price + "[currency]", List.of("eur"));
        given.required(price + "[currency]", SHORT_TEXT);
        given.required(price + "[unit_amount]", SHORT_TEXT);
        long amount = given.integer(price + "[unit_amount]", 0, Long.MAX_VALUE).orElseThrow();
        given.required("line_items[0][quantity]", SHORT_TEXT);
        given.integer("line_items[0][quantity]", 1, 1);
        ObjectNode order = Json.object();
        order.put("amount", amount);
        order.put("name", given.required(price + "[product_data][name]", LONG_TEXT));
        put(order, "description", given.text(price + "[product_data][description]", LONG_TEXT));
        metadata(order, given.metadata("payment_intent_data[metadata]"));
        put(order, "payment_description", given.text("payment_intent_data[description]", 1000));
        put(order, "receipt_email", given.text("payment_intent_data[receipt_email]", LONG_TEXT));
        put(
                order,
                "capture_method",
                given.oneOf("payment_intent_data[capture_method]", List.of("automatic", "automatic_async")));
        if (amount < LEAST) {
            throw Refusal.invalid(
                    "amount_too_small",
                    "The Checkout Session's total amount due must add up to at least €0.50 EUR",
                    null);
        }
        if (amount > MOST) {
            throw Refusal.invalid(
                    "amount_too_large",
                    "The Checkout Session's total amount due must be no more than €999,999.99 EUR",
                    null);
        }
        return order;
    }

    private void read(Parameters given, ObjectNode session) {
        session.put("success_url", url("success_url", given.required("success_url", LONG_TEXT)));
        put(session, "cancel_url", given.text("cancel_url", LONG_TEXT).map(value -> url("cancel_url", value)));
        Optional<String> email = given.text("customer_email", 800);
        email.ifPresent(CheckoutSessions::checkEmail);
        put(session, "customer_email", email);
        session.putNull("customer_details");
        email.ifPresent(value -> customer(session, value));
        put(session, "client_reference_id", given.text("client_reference_id", SHORT_TEXT));
        put(session, "locale", given.oneOf("locale", LOCALES));
        put(session, "submit_type", given.oneOf("submit_type", SUBMIT_TYPES));
        given.oneOf("ui_mode", List.of("hosted_page"));
        metadata(session, given.metadata("metadata"));
        session.put("expires_at", expiry(given));
        List<String> methods = given.list("payment_method_types");
        for (String method : methods) {
            if (!METHODS.contains(method)) {
                throw Refusal.invalid(
                        null, "The payment method type provided: " + method + " is invalid.", "payment_method_types");
            }
        }
        (methods.isEmpty() ? List.of("card", "sepa_debit") : methods)
                .forEach(session.withArray("payment_method_types")::add);
    }

    private long expiry(Parameters given) {
        long now = books.now();
        long expiry = given.integer("expires_at", 0, Long.MAX_VALUE).orElse(now + LONGEST);
        if (expiry < now + SHORTEST) {
            throw Refusal.invalid(
                    null,
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
                    "expires_at");
        }
        if (expiry > now + LONGEST) {
            throw Refusal.invalid(
                    null,
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
                    "expires_at");
        }
        return expiry;
    }

    private static String url(String name, String value) {
        try {
            URI uri = new URI(value.replace("{CHECKOUT_SESSION_ID}", "id"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return value;
            }
        } catch (URISyntaxException malformed) {
            throw Refusal.invalid("url_invalid", "Not a valid URL", name);
        }
        throw Refusal.invalid("url_invalid", "Invalid URL: An explicit scheme (such as https) must be provided.", name);
    }

    static void checkEmail(String email) {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            throw Refusal.invalid("email_invalid", "Invalid email address: " + email, "customer_email");
        }
    }

    static void customer(ObjectNode session, String email) {
        session.putObject("customer_details")
                .put("email", email)
                .put("tax_exempt", "none")
                .putNull("address")
                .putNull("name")
                .putNull("phone");
    }

    private static void put(ObjectNode target, String field, Optional<String> value) {
        target.put(field, value.orElse(null));
    }

    private static void metadata(ObjectNode target, Map<String, String> pairs) {
        ObjectNode metadata = target.putObject("metadata");
        pairs.forEach(metadata::put);
    }

    ObjectNode list(Parameters given) {
        Optional<String> intent = given.text("payment_intent", SHORT_TEXT);
        Optional<String> status = given.oneOf("status", List.of("open", "complete", "expired"));
        List<ObjectNode> found = books.all(KIND).stream()
                .filter(session -> intent.map(asked ->
                                asked.equals(session.path("payment_intent").asString("")))
                        .orElse(true))
                .filter(session -> status.map(
                                asked -> asked.equals(session.path("status").asString()))
                        .orElse(true))
                .toList();
        return Listing.of("/v1/checkout/sessions", found, given);
    }

    ObjectNode expire(String id) {
        ObjectNode session = find(id);
        if (!isOpen(session)) {
            throw Refusal.denied(
                    null,
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a"
                            + " status of `" + session.path("status").asString() + "`.",
                    null);
        }
        session.put("status", "expired");
        session.putNull("url");
        books.follow(session, "payment_intent").ifPresent(intent -> intent.put("status", "canceled"));
        events.happened("checkout.session.expired", session);
        return session.deepCopy();
    }

    void expireOverdue() {
        long now = books.now();
        books.all(KIND).stream()
                .filter(session -> isOpen(session) && session.path("expires_at").asLong() <= now)
                .toList()
                .reversed()
                .forEach(session -> expire(session.path("id").asString()));
    }
}
