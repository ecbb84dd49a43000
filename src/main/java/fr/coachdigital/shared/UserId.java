package fr.coachdigital.shared;

import java.io.Serializable;

/** Identifies a coach (row of {@code users}). */
public record UserId(int value) implements Serializable {

    public UserId {
        if (value <= 0) throw new IllegalArgumentException("A user id is positive, got " + value);
    }
}
