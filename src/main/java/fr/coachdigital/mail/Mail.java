package fr.coachdigital.mail;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message with at most one button, in words that are ready to be read.
 *
 * @param kind what it is about, in dotted form, such as {@code invitation}; shown and filtered in the outbox
 * @param about the client it concerns, if any
 * @param paragraphs plain text, one entry a paragraph
 * @param button null when there is nothing to open
 * @param closing small print below, such as when a link ends
 * @param unsubscribe where the reader stops mails like this one, by a page and by one POST (RFC 8058), without signing in;
 *     null for what must come
 */
public record Mail(
        String kind,
        EmailAddress to,
        String toName,
        @Nullable ClientId about,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable MailButton button,
        List<String> closing,
        @Nullable URI unsubscribe) {

    public Mail {
        paragraphs = List.copyOf(paragraphs);
        closing = List.copyOf(closing);
        if (subject.isBlank()) throw new IllegalArgumentException("A mail has a subject");
        if (paragraphs.isEmpty()) throw new IllegalArgumentException("A mail says something");
    }

    /** A mail that must come, such as one about the account itself. */
    public Mail(
            String kind,
            EmailAddress to,
            String toName,
            @Nullable ClientId about,
            Language language,
            String subject,
            List<String> paragraphs,
            @Nullable MailButton button,
            List<String> closing) {
        this(kind, to, toName, about, language, subject, paragraphs, button, closing, null);
    }
}
