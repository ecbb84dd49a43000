package fr.coachdigital.mail.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxRow;
import fr.coachdigital.platform.ui.Dates;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.time.Instant;
import java.util.Locale;

/** How a mail's facts read in one language. */
record MailWords(Locale locale) {

    String date(Instant instant) {
        return new Dates(locale).moment(instant);
    }

    String state(MailState state) {
        return text("mail.state." + state);
    }

    /** A kind without a word of its own is shown as it is. */
    String kind(String kind) {
        String key = "mail.kind." + kind;
        String word = text(key);
        return word.contains(key) ? kind : word;
    }

    String recipient(OutboxRow mail) {
        return mail.toName().isEmpty() ? mail.toEmail() : mail.toName();
    }

    StatusBadge badge(MailState state) {
        return new StatusBadge(state(state), tone(state));
    }

    Tone tone(MailState state) {
        return switch (state) {
            case QUEUED, SENDING -> Tone.INFO;
            case SENT -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case KEPT -> Tone.NEUTRAL;
        };
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
