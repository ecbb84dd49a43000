package fr.coachdigital.mail.internal;

import fr.coachdigital.platform.CoachProperties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who the product is to mail servers. */
@Component
class SendingIdentity {

    private final MailProperties mail;
    private final String host;

    SendingIdentity(MailProperties mail, CoachProperties coach) {
        this.mail = mail;
        this.host = coach.baseUrl().getHost();
    }

    String fromEmail() {
        return mail.mail().from();
    }

    /** The host of the product's own address; what it calls itself when it greets a mail server. */
    String host() {
        return host;
    }

    /** Stays with the mail through all attempts, so that a repeat can be recognised (RFC 5322, 3.6.4). */
    String messageId(UUID mailId) {
        return "<" + mailId + "@" + host + ">";
    }

    boolean canSend() {
        return mail.smtp().configured();
    }
}
