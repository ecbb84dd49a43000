package fr.coachdigital.shared;

import java.io.Serializable;

/** Identifies a client of the coach (row of {@code clients}). */
public record ClientId(int value) implements Serializable {

    public ClientId {
        if (value <= 0) throw new IllegalArgumentException("A client id is positive, got " + value);
    }
}
