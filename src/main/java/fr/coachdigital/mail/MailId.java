package fr.coachdigital.mail;

import java.io.Serializable;

/** Identifies a mail of the outbox (row of {@code emails}). */
public record MailId(long value) implements Serializable {

    public MailId {
        if (value <= 0) throw new IllegalArgumentException("A mail id is positive, got " + value);
    }
}
