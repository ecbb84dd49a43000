package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.NotificationId;
import fr.coachdigital.notification.NotificationNotFound;
import fr.coachdigital.platform.LiveUpdates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one reader has read, and the news of it for their other windows. */
@Component
class ReadMarks {

    private final NotificationRepository notifications;
    private final LiveUpdates live;
    private final Clock clock;

    ReadMarks(NotificationRepository notifications, LiveUpdates live, Clock clock) {
        this.notifications = notifications;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String path(AccountKey reader, NotificationId id) {
        return notifications.path(reader, id).orElseThrow(() -> new NotificationNotFound(id));
    }

    @Transactional
    public String open(AccountKey reader, NotificationId id) {
        String path = path(reader, id);
        if (notifications.markRead(reader, id, now())) tell(reader);
        return path;
    }

    @Transactional
    public void unread(AccountKey reader, NotificationId id) {
        path(reader, id);
        if (notifications.markUnread(reader, id)) tell(reader);
    }

    @Transactional
    public void allRead(AccountKey reader) {
        if (notifications.markAllRead(reader, now())) tell(reader);
    }

    private void tell(AccountKey reader) {
        live.publish(reader.topic(), reader.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
