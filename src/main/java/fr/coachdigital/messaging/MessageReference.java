package fr.coachdigital.messaging;

import java.io.Serializable;

/**
 * The thing a message is about.
 *
 * @param id row of the thing's table
 */
public record MessageReference(Type type, long id) implements Serializable {

    /** What messages can be about. */
    public enum Type {
        QUOTE,
        INVOICE,
        PROJECT,
        TASK,
        REQUEST
    }
}
