package fr.coachdigital.invoice;

import java.io.Serializable;

/** Identifies an entry of the ledger (row of {@code payments}). */
public record PaymentId(int value) implements Serializable {
    public PaymentId {
        if (value <= 0) throw new IllegalArgumentException("A payment id is positive, got " + value);
    }
}
