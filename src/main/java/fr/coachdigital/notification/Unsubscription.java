package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Realm;
import java.util.Set;

/**
 * What a link in a mail stops.
 *
 * @param email where the mails go, with all but the beginning of its name left out
 */
public record Unsubscription(Realm realm, String email, Set<NoticeKind> kinds) {

    public Unsubscription {
        kinds = Set.copyOf(kinds);
    }
}
