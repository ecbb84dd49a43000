package fr.coachdigital.payment;

import java.io.Serializable;

/** Row of {@code checkoutSessions}: one payment page that a client was led to. */
public record CheckoutId(int value) implements Serializable {
    public CheckoutId {
        if (value <= 0) throw new IllegalArgumentException("An id is positive");
    }
}
