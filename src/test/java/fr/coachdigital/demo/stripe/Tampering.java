package fr.coachdigital.demo.stripe;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Makes a session something else than what was asked for, as only an attacker or a mistake could. */
public final class Tampering {

    private final Books books;
    private final ObjectNode session;

    Tampering(Books books, ObjectNode session) {
        this.books = books;
        this.session = session;
    }

    public Tampering amountTotal(long cents) {
        return change(node -> node.put("amount_total", cents));
    }

    public Tampering currency(String currency) {
        return change(node -> node.put("currency", currency));
    }

    public Tampering livemode(boolean live) {
        return change(node -> node.put("livemode", live));
    }

    public Tampering metadata(String key, String value) {
        return change(node -> node.withObject("metadata").put(key, value));
    }

    public Tampering withoutMetadata() {
        return change(node -> node.putObject("metadata"));
    }

    /** Any other field, for instance {@code status} or {@code payment_status}. */
    public Tampering text(String field, String value) {
        return change(node -> node.put(field, value));
    }

    private Tampering change(Consumer<ObjectNode> act) {
        books.change(() -> {
            act.accept(session);
            return session;
        });
        return this;
    }
}
