package fr.coachdigital.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which mails of the outbox to show.
 *
 * @param search part of the recipient, the subject or the kind, without regard to case and accents; empty for all
 * @param state null for all
 */
public record OutboxFilter(String search, @Nullable MailState state) {

    public static final OutboxFilter ALL = new OutboxFilter("", null);
}
