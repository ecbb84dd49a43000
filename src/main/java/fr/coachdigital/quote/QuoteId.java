package fr.coachdigital.quote;

import java.io.Serializable;

/** Identifies a quote (row of {@code quotes}). */
public record QuoteId(int value) implements Serializable {
    public QuoteId {
        if (value <= 0) throw new IllegalArgumentException("A quote id is positive, got " + value);
    }
}
