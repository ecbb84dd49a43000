package fr.coachdigital.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the list of the outbox shows it.
 *
 * @param nextAttemptAt when it is tried next; null when it is not waiting
 */
public record OutboxRow(
        MailId id,
        Instant createdAt,
        String toEmail,
        String toName,
        String subject,
        String kind,
        MailState state,
        int attempts,
        @Nullable Instant nextAttemptAt) {}
