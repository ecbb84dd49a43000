package fr.coachdigital.invoice;

import java.io.Serializable;

/** Identifies an invoice or credit note (row of {@code invoices}). */
public record InvoiceId(int value) implements Serializable {
    public InvoiceId {
        if (value <= 0) throw new IllegalArgumentException("An invoice id is positive, got " + value);
    }
}
