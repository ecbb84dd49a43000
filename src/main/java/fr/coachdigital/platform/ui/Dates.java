package fr.coachdigital.platform.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as a person reads them: in Paris, in their language, alike on every page and every Java. */
public record Dates(Locale locale) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Such as "12 déc. 2026". */
    public String day(Instant instant) {
        return say("d MMM uuuu", instant);
    }

    /** Such as "12 déc. 2026, 10:04". */
    public String moment(Instant instant) {
        return say("d MMM uuuu, HH:mm", instant);
    }

    private String say(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(PARIS));
    }
}
