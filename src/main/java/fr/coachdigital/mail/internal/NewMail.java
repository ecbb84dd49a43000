package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailState;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail on its way into the table. */
record NewMail(
        String messageId,
        String kind,
        @Nullable ClientId about,
        String toEmail,
        String toName,
        String fromEmail,
        String fromName,
        @Nullable String replyTo,
        @Nullable String unsubscribeLink,
        String subject,
        RenderedBodies bodies,
        @Nullable SealedLink sealedLink,
        MailState state,
        Instant createdAt) {}
