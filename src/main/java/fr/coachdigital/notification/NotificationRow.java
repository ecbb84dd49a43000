package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param actor who did it; empty when nobody did
 * @param detail what exactly, as plain text that strangers may have written; may be empty
 * @param occurrences how often it happened while it was unread; at least 1
 * @param latestAt when it happened last
 * @param client whom it is about; null when it is about no client
 */
public record NotificationRow(
        NotificationId id,
        NoticeKind kind,
        String actor,
        String detail,
        int occurrences,
        Instant latestAt,
        boolean read,
        @Nullable ClientId client)
        implements Serializable {}
