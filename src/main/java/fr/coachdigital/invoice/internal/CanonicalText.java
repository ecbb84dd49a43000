package fr.coachdigital.invoice.internal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Named values as one text that reads in one way only: each carries its length, so that nothing can be moved from one
 * value into the next, and nothing is not the same as empty.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    CanonicalText(String what) {
        add("what", what);
    }

    CanonicalText add(String name, @Nullable Object value) {
        text.append(name).append(':');
        if (value == null) {
            text.append('-');
        } else {
            String written = written(value);
            text.append(written.length()).append(':').append(written);
        }
        text.append('\n');
        return this;
    }

    private static String written(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Instant instant -> instant.getEpochSecond() + "." + instant.getNano();
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
