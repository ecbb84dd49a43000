package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import fr.coachdigital.platform.security.SessionEnding;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** Tells a person who was idle that the session ends soon; pressing the button, like any act, keeps it. */
@Component
class SessionEndNotice implements SessionEnding {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Override
    public void warn(UI tab, Instant endsAt) {
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(tab.getLocale());
        String time = endsAt.atZone(PARIS).format(clock);
        Toasts.warning(tab, tab.getTranslation("shell.session.ends", time), tab.getTranslation("shell.session.stay"));
    }
}
