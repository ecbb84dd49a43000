package fr.coachdigital.client;

import java.io.Serializable;

/** The order of a list of clients; it always ends in the id, so that no client is met twice or never. */
public record ClientSort(Key by, boolean descending) implements Serializable {

    /** By name, from A to Z. */
    public static final ClientSort BY_NAME = new ClientSort(Key.NAME, false);

    /** What clients can be sorted by; those who never signed in come last in either order of {@link #LAST_LOGIN}. */
    public enum Key {
        NAME,
        COMPANY,
        EMAIL,
        STATUS,
        CREATED,
        LAST_LOGIN
    }
}
