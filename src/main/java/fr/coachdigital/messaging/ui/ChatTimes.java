package fr.coachdigital.messaging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments of a conversation as a person says them: in Paris, in their language. */
record ChatTimes(Locale locale, Clock clock) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    /** Such as "14:02". */
    String time(Instant instant) {
        return say("HH:mm", instant);
    }

    /** Such as "lundi 23 novembre 2026 à 14:02", for who wants to know exactly. */
    String exact(Instant instant) {
        return say(word("message.exact"), instant);
    }

    /** Such as "Aujourd’hui", "Hier" or "lundi 23 novembre 2026". */
    String dayTitle(LocalDate day) {
        if (day.equals(today())) return word("message.today");
        if (day.equals(today().minusDays(1))) return word("message.yesterday");
        return DateTimeFormatter.ofPattern(word("message.day"), locale).format(day);
    }

    /** Such as "14:02", "hier" or "12 nov. 2026", for lists. */
    String brief(Instant instant) {
        LocalDate day = day(instant);
        if (day.equals(today())) return time(instant);
        if (day.equals(today().minusDays(1))) return word("message.yesterday").toLowerCase(locale);
        return say("d MMM uuuu", instant);
    }

    /** Such as "Vu à 14:02", "Vu hier à 14:02" or "Vu le 12 nov. 2026 à 14:02". */
    String seen(Instant instant) {
        LocalDate day = day(instant);
        if (day.equals(today())) return word("message.seen.today", time(instant));
        if (day.equals(today().minusDays(1))) return word("message.seen.yesterday", time(instant));
        return word("message.seen.day", say("d MMM uuuu", instant), time(instant));
    }

    /** Such as "Lu à 14:02" or "Lu le 12 nov. 2026 à 14:02". */
    String read(Instant instant) {
        return day(instant).equals(today())
                ? word("message.read.today", time(instant))
                : word("message.read.day", say("d MMM uuuu", instant), time(instant));
    }

    private String word(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    private String say(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(PARIS));
    }
}
