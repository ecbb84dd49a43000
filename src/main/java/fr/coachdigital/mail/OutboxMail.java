package fr.coachdigital.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the coach reads it.
 *
 * @param html body ready to be shown in a frame without scripts; a secret link is only in it when {@code link} says so
 * @param failure why the last attempt failed; null when none did
 * @param serverAnswer what the mail server said then; may be empty
 */
public record OutboxMail(
        OutboxRow row,
        String messageId,
        String fromEmail,
        String fromName,
        @Nullable String replyTo,
        String html,
        String text,
        SecretLinkState link,
        @Nullable DeliveryFailure failure,
        String serverAnswer,
        @Nullable Instant sentAt) {}
