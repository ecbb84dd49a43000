package fr.coachdigital.mail.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The variables COACH_SMTP_… and COACH_MAIL_FROM; a value that cannot be used stops the start. */
@ConfigurationProperties("coach")
record MailProperties(
        @DefaultValue SmtpServer smtp, @DefaultValue SenderIdentity mail) {}
