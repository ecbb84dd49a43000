package fr.coachdigital.payment.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.model.Event;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event names; whatever else it says is not believed but asked of Stripe, so that its version does not matter
 * (PAY-01).
 *
 * @param sessionId of an event about a payment page; null otherwise
 * @param intentId of what is about a payment; null when it does not say
 */
record EventFacts(
        String id,
        String type,
        boolean live,
        Instant createdAt,
        @Nullable String sessionId,
        @Nullable String intentId) {

    /** The types that something follows from. */
    static final List<String> KNOWN = List.of(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            "charge.refunded",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{1,255}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9_.]{1,100}");

    boolean isKnown() {
        return KNOWN.contains(type);
    }

    /**
     * Reads the body of a webhook.
     *
     * @throws IllegalArgumentException when it is not an event
     */
    static EventFacts read(String json) {
        try {
            JsonObject event = JsonParser.parseString(json).getAsJsonObject();
            JsonObject about = event.getAsJsonObject("data").getAsJsonObject("object");
            return of(
                    event.get("id").getAsString(),
                    event.get("type").getAsString(),
                    event.get("livemode").getAsBoolean(),
                    event.get("created").getAsLong(),
                    about);
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw new IllegalArgumentException("Not an event", unreadable);
        }
    }

    /** @throws IllegalArgumentException when it is not an event */
    static EventFacts of(Event event) {
        return of(
                event.getId(),
                event.getType(),
                event.getLivemode(),
                event.getCreated(),
                JsonParser.parseString(event.getDataObjectDeserializer().getRawJson())
                        .getAsJsonObject());
    }

    private static EventFacts of(String id, String type, boolean live, long created, JsonObject about) {
        if (!ID.matcher(id).matches() || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("Not an event of Stripe's");
        }
        boolean page = "checkout.session".equals(text(about, "object"));
        return new EventFacts(
                id, type, live, moment(created), page ? text(about, "id") : null, text(about, "payment_intent"));
    }

    private static Instant moment(long seconds) {
        try {
            Instant moment = Instant.ofEpochSecond(seconds);
            // What a column of the database can hold.
            if (seconds < 1 || seconds > Integer.MAX_VALUE) throw new IllegalArgumentException("Not a moment");
            return moment;
        } catch (DateTimeException outOfRange) {
            throw new IllegalArgumentException("Not a moment", outOfRange);
        }
    }

    /** An id; of an expanded object, its id. */
    private static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        if (value != null && value.isJsonObject())
            value = value.getAsJsonObject().get("id");
        if (value == null || !value.isJsonPrimitive()) return null;
        String text = value.getAsString();
        return ID.matcher(text).matches() || name.equals("object") ? text : null;
    }
}
