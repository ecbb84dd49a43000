package fr.coachdigital.notification;

import java.io.Serializable;

/** Identifies a notification (row of {@code notifications}). */
public record NotificationId(long value) implements Serializable {

    public NotificationId {
        if (value <= 0) throw new IllegalArgumentException("A notification id is positive, got " + value);
    }
}
