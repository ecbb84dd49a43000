package fr.coachdigital.notification;

import java.util.List;

/**
 * What a signed-in person was told: always the caller's own; another's is {@link NotificationNotFound}. Whoever looks at
 * a client's portal sees what the client would, and marks nothing.
 */
public interface OwnNotifications {

    /** The topic of live updates after which everything here is read again. */
    String topic();

    int unreadCount();

    /** Newest first; what is settled is not in it. */
    List<NotificationRow> page(NotificationFilter filter, int offset, int limit);

    /**
     * Marks it read.
     *
     * @return what opens the thing, relative to the product's address and without a slash at the start
     * @throws NotificationNotFound when it is not there or not the caller's
     */
    String open(NotificationId id);

    /** @throws NotificationNotFound when it is not there or not the caller's */
    void markRead(NotificationId id);

    /**
     * It counts as unread again; no mail tells of it again.
     *
     * @throws NotificationNotFound when it is not there or not the caller's
     */
    void markUnread(NotificationId id);

    void markAllRead();
}
