package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import fr.coachdigital.notification.NotificationNotFound;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.notification.OwnNotifications;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.ui.Toasts;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the bell and the pages are made of. */
@Component
record NoticeParts(OwnNotifications own, CurrentUser currentUser, LiveUpdates live, Clock clock) {

    NoticeWords words(Locale locale) {
        return new NoticeWords(locale, clock.instant());
    }

    /** Whether the coach is looking at a client's portal, where nothing can be marked. */
    boolean isPreview() {
        return currentUser.get().preview();
    }

    /** Goes to the thing; what was settled in the meantime says so. */
    void open(NotificationRow row) {
        UI ui = UI.getCurrentOrThrow();
        try {
            Location thing = new Location(own.open(row.id()));
            ui.navigate(thing.getPath(), thing.getQueryParameters());
        } catch (NotificationNotFound settled) {
            Toasts.info(ui.getTranslation("notification.gone"));
        }
    }
}
