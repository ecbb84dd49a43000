package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxRow;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as it lies in the table. */
record StoredMail(
        OutboxRow row,
        String messageId,
        @Nullable ClientId about,
        String fromEmail,
        String fromName,
        @Nullable String replyTo,
        @Nullable String unsubscribeLink,
        RenderedBodies bodies,
        @Nullable SealedLink sealedLink,
        @Nullable DeliveryFailure failure,
        String serverAnswer,
        @Nullable Instant sentAt) {

    MailId id() {
        return row.id();
    }

    MailState state() {
        return row.state();
    }

    /** Whether its button opens an account. */
    boolean holdsSecretLink() {
        return LinkPlaceholder.of(messageId).isIn(bodies.text());
    }

    boolean linkWiped() {
        return sealedLink == null && holdsSecretLink();
    }

    /** The same words as a new mail, which must not hold a secret link. */
    NewMail copy(String newMessageId, Instant now) {
        return new NewMail(
                newMessageId,
                row.kind(),
                about,
                row.toEmail(),
                row.toName(),
                fromEmail,
                fromName,
                replyTo,
                unsubscribeLink,
                row.subject(),
                bodies,
                null,
                MailState.QUEUED,
                now);
    }
}
