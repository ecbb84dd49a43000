package fr.coachdigital.notification.internal;

import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account that can sign in, as it is told and written to.
 *
 * @param client whose account it is; null for a coach
 */
record Recipient(AccountKey key, @Nullable ClientId client, EmailAddress email, String name, Language language) {

    boolean mayHear(NoticeKind kind) {
        return mayHear(key.realm(), kind);
    }

    static boolean mayHear(Realm realm, NoticeKind kind) {
        return switch (kind.audience()) {
            case COACH -> realm == Realm.COACH;
            case CLIENT -> realm == Realm.CLIENT;
            case BOTH -> true;
        };
    }
}
