package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Names moments on the home pages, in Paris and in the language of the page. */
@SpringComponent
class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** Such as "Lundi 23 novembre 2026". */
    String today() {
        String date = say(clock.instant(), DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
        return date.substring(0, 1).toUpperCase(Locale.FRANCE) + date.substring(1);
    }

    /** Such as "23 nov. 2026, 10:04". */
    String moment(Instant instant) {
        return say(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Such as "23 novembre 2026 à 10:04". */
    String longMoment(Instant instant) {
        return say(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
    }

    private static String say(Instant instant, DateTimeFormatter format) {
        TemporalAccessor local = instant.atZone(PARIS);
        return format.withLocale(UI.getCurrent().getLocale()).format(local);
    }
}
