package fr.coachdigital.mail.internal;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;
import org.simplejavamail.mailer.internal.MailerRegularBuilderImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands one mail at a time to the mail server, over a connection of its own. */
@Component
class SmtpSender {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final @Nullable Mailer mailer;

    @Autowired
    SmtpSender(MailProperties properties, SendingIdentity identity) {
        this(properties.smtp(), identity, ANSWER);
    }

    /** @param answer how long the server may be silent */
    SmtpSender(SmtpServer server, SendingIdentity identity, Duration answer) {
        this.mailer = server.configured() ? mailer(server, identity, answer) : null;
    }

    /** @throws DeliveryException when the server did not take the mail, as far as can be known */
    void send(ClaimedMail mail) throws DeliveryException {
        if (mailer == null) throw new IllegalStateException("No mail server is set up");
        try {
            mailer.sendMail(email(mail), false).join();
        } catch (RuntimeException refused) {
            throw new DeliveryException(refused);
        }
    }

    private static Email email(ClaimedMail mail) {
        EmailPopulatingBuilder email = EmailBuilder.startingBlank()
                .fixingMessageId(mail.messageId())
                .from(mail.fromName(), mail.fromEmail())
                .to(mail.toName(), mail.toEmail())
                .withSubject(mail.subject())
                .withPlainText(mail.text())
                .withHTMLText(mail.html())
                .withHeader("Auto-Submitted", "auto-generated");
        if (mail.replyTo() != null) email.withReplyTo(mail.replyTo());
        if (mail.unsubscribeLink() != null) {
            // RFC 2369 names the address, RFC 8058 says that one POST to it is enough.
            email.withHeader("List-Unsubscribe", "<" + mail.unsubscribeLink() + ">")
                    .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return email.buildEmail();
    }

    /** Addresses were checked when the mail was queued; what stays on here is the check for line breaks in headers. */
    private static Mailer mailer(SmtpServer server, SendingIdentity identity, Duration answer) {
        TransportStrategy strategy = strategy(server);
        MailerRegularBuilderImpl builder = MailerBuilder.withTransportStrategy(strategy)
                .withSMTPServerHost(server.host())
                .withSMTPServerPort(server.portNumber())
                .clearEmailValidator()
                .verifyingServerIdentity(true)
                .withSessionTimeout((int) answer.toMillis())
                .withProperty("mail.smtp.starttls.enable", String.valueOf(server.encrypted()))
                .withProperty("mail.smtp.quitwait", "false")
                .withProperty("mail.smtp.localhost", identity.host())
                .withProperty("mail.smtps.localhost", identity.host());
        if (!server.user().isEmpty()) {
            builder.withSMTPServerUsername(server.user())
                    .withSMTPServerPassword(server.password().reveal());
        }
        Mailer mailer = builder.buildMailer();
        Properties session = mailer.getSession().getProperties();
        session.setProperty(strategy.propertyNameConnectionTimeout(), String.valueOf(CONNECT.toMillis()));
        return mailer;
    }

    private static TransportStrategy strategy(SmtpServer server) {
        if (!server.encrypted()) return TransportStrategy.SMTP;
        return server.encryptedFromTheStart() ? TransportStrategy.SMTPS : TransportStrategy.SMTP_TLS;
    }
}
