package fr.coachdigital.payment;

import java.io.Serializable;

/** Row of {@code refunds}. */
public record RefundId(int value) implements Serializable {
    public RefundId {
        if (value <= 0) throw new IllegalArgumentException("An id is positive");
    }
}
