package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Objects;

/**
 * An account that has pages in sight.
 *
 * @param newsId names it among the ids of {@link AccountTopics#PRESENCE}
 */
record Visitor(Realm realm, int accountId, long newsId) {

    /** A coach who looks at a portal is still the coach, and nothing of the client. */
    static Visitor of(SignedIn person) {
        if (person.preview() || person.realm() == Realm.COACH) {
            return new Visitor(Realm.COACH, person.accountId(), AccountTopics.COACH);
        }
        return new Visitor(
                Realm.CLIENT,
                person.accountId(),
                Objects.requireNonNull(person.clientId()).value());
    }
}
