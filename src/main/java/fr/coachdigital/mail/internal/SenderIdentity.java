package fr.coachdigital.mail.internal;

import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.shared.EmailAddress;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address that mails come from. */
record SenderIdentity(@DefaultValue(SenderIdentity.DEFAULT) String from) {

    static final String DEFAULT = "coachdigitalparis@gmail.com";

    SenderIdentity {
        from = EmailAddress.parse(from.isBlank() ? DEFAULT : from)
                .orElseThrow(() -> new StartRefused("COACH_MAIL_FROM doit être une adresse e-mail."))
                .value();
    }
}
