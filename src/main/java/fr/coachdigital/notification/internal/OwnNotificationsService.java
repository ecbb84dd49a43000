package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.notification.NotificationId;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.notification.OwnNotifications;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything here concerns whoever calls; there is no account to give. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class OwnNotificationsService implements OwnNotifications {

    private final NotificationRepository notifications;
    private final ReadMarks marks;
    private final Reader reader;

    OwnNotificationsService(NotificationRepository notifications, ReadMarks marks, Reader reader) {
        this.notifications = notifications;
        this.marks = marks;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public String topic() {
        return reader.key().topic();
    }

    @Override
    @Transactional(readOnly = true)
    public int unreadCount() {
        return notifications.unreadCount(reader.key());
    }

    @Override
    @Transactional(readOnly = true)
    public List<NotificationRow> page(NotificationFilter filter, int offset, int limit) {
        return notifications.page(reader.key(), filter, offset, limit);
    }

    /** A look at a portal leaves no trace in it. */
    @Override
    public String open(NotificationId id) {
        return reader.isPreview() ? marks.path(reader.key(), id) : marks.open(reader.key(), id);
    }

    @Override
    @Transactional
    public void markRead(NotificationId id) {
        marks.open(reader.key(), id);
    }

    @Override
    @Transactional
    public void markUnread(NotificationId id) {
        marks.unread(reader.key(), id);
    }

    @Override
    @Transactional
    public void markAllRead() {
        marks.allRead(reader.key());
    }
}
