package fr.coachdigital.shared;

import java.io.Serializable;

/** Identifies a client’s account in the portal (row of {@code clientUsers}). */
public record ClientUserId(int value) implements Serializable {

    public ClientUserId {
        if (value <= 0) throw new IllegalArgumentException("A client user id is positive, got " + value);
    }
}
