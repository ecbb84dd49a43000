package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this process alone may send until its lease ends.
 *
 * @param attempt counts from 1; also tells this claim from a later one
 */
record ClaimedMail(
        MailId id,
        String kind,
        String messageId,
        String toEmail,
        String toName,
        String fromEmail,
        String fromName,
        @Nullable String replyTo,
        @Nullable String unsubscribeLink,
        String subject,
        String html,
        String text,
        @Nullable SealedLink sealedLink,
        int attempt,
        Instant giveUpAt) {

    ClaimedMail withBodies(String newHtml, String newText) {
        return new ClaimedMail(
                id,
                kind,
                messageId,
                toEmail,
                toName,
                fromEmail,
                fromName,
                replyTo,
                unsubscribeLink,
                subject,
                newHtml,
                newText,
                null,
                attempt,
                giveUpAt);
    }
}
