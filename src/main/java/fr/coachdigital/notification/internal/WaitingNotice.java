package fr.coachdigital.notification.internal;

import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification that a mail is to tell of.
 *
 * @param since when its mail began to wait
 */
record WaitingNotice(
        long id,
        NoticeKind kind,
        String actor,
        String detail,
        int occurrences,
        String path,
        @Nullable ClientId client,
        Instant since) {}
