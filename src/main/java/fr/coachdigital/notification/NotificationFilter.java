package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which of the own notifications to show.
 *
 * @param kind null for all
 */
public record NotificationFilter(
        boolean unreadOnly, @Nullable NoticeKind kind) implements Serializable {

    public static final NotificationFilter ALL = new NotificationFilter(false, null);
}
