package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.platform.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
        String date = say(clock.instant(), "dashboard.moment.day");
        return date.substring(0, 1).toUpperCase(Locale.FRANCE) + date.substring(1);
    }

    /** Such as "23 nov. 2026, 10:04". */
    String moment(Instant instant) {
        return new Dates(UI.getCurrent().getLocale()).moment(instant);
    }

    /** Such as "23 novembre 2026 à 10:04". */
    String longMoment(Instant instant) {
        return say(instant, "dashboard.moment.long");
    }

    /** The pattern is a text of ours, since Java's own differ from one version to the next. */
    private static String say(Instant instant, String patternKey) {
        return DateTimeFormatter.ofPattern(
                        I18NProvider.translate(patternKey), UI.getCurrent().getLocale())
                .format(instant.atZone(PARIS));
    }
}
