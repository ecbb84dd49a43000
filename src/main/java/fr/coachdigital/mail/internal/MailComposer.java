package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.EmailAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what a feature wants to say into a mail that is ready to leave; a link that opens an account is sealed. */
@Component
class MailComposer {

    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 120;

    private final MailRenderer renderer;
    private final PracticeSettings settings;
    private final SendingIdentity identity;
    private final Sealing sealing;
    private final Clock clock;

    MailComposer(
            MailRenderer renderer, PracticeSettings settings, SendingIdentity identity, Sealing sealing, Clock clock) {
        this.renderer = renderer;
        this.settings = settings;
        this.identity = identity;
        this.sealing = sealing;
        this.clock = clock;
    }

    NewMail compose(Mail mail) {
        Practice practice = settings.current();
        LinkPlaceholder placeholder = new LinkPlaceholder(UUID.randomUUID());
        MailButton button = mail.button();
        boolean secret = button != null && button.secret();
        String link = button == null ? "" : button.link().toASCIIString();
        String subject = HeaderText.of(mail.subject(), LONGEST_SUBJECT).value();
        return new NewMail(
                identity.messageId(placeholder.mail()),
                mail.kind(),
                mail.about(),
                mail.to().value(),
                HeaderText.of(mail.toName(), LONGEST_NAME).value(),
                identity.fromEmail(),
                HeaderText.of(practice.signature(), LONGEST_NAME).value(),
                EmailAddress.parse(practice.contactEmail())
                        .map(EmailAddress::value)
                        .orElse(null),
                mail.unsubscribe() == null ? null : mail.unsubscribe().toASCIIString(),
                subject,
                renderer.render(mail, subject, practice, secret ? placeholder.text() : link),
                secret ? SealedLink.seal(link, placeholder, sealing) : null,
                identity.canSend() ? MailState.QUEUED : MailState.KEPT,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
