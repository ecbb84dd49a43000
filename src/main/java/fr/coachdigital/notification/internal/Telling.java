package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to one account.
 *
 * @param about the client it is about, if it is about one who exists
 * @param choice how this account hears of it
 */
record Telling(
        AccountKey account,
        NoticeKind kind,
        Subject subject,
        @Nullable ClientId about,
        String actor,
        String detail,
        String path,
        Choice choice,
        Instant at) {

    boolean isWanted() {
        return choice.inApp() || choice.mail() != MailChoice.NONE;
    }
}
