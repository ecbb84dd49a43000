package fr.coachdigital.notification.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.ui.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How notifications read in one language, at one moment.
 *
 * @param now what "il y a 5 min" counts from
 */
record NoticeWords(Locale locale, Instant now) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String sentence(NotificationRow row) {
        String form = row.occurrences() == 1 ? ".one" : ".many";
        return text("notice." + row.kind() + form, row.actor(), row.occurrences());
    }

    String label(NoticeKind kind) {
        return text("notice." + kind + ".label");
    }

    /** The day in Paris that something belongs to. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }

    /** "Aujourd’hui", "Hier", else the date. */
    String heading(Instant at) {
        LocalDate today = day(now);
        LocalDate day = day(at);
        if (!day.isBefore(today)) return text("notification.today");
        if (day.equals(today.minusDays(1))) return text("notification.yesterday");
        return new Dates(locale).day(at);
    }

    /** "il y a 5 min", for less than a day; else the hour, since the day stands above. */
    String ago(Instant at) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) return text("notification.ago.now");
        if (age.toHours() < 1) return text("notification.ago.minutes", age.toMinutes());
        if (age.toDays() < 1) return text("notification.ago.hours", age.toHours());
        return HOUR.format(at.atZone(PARIS));
    }

    /** "12 déc. 2026, 10:04". */
    String moment(Instant at) {
        return new Dates(locale).moment(at);
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
