package fr.coachdigital.account;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is in the product now, and who was when: a person is here while a page of theirs is in sight in some browser. A
 * look at a portal by the coach is nobody's presence.
 */
public interface Presence {

    /** Whether this account has a page in sight now; known at once when it comes, within 45 seconds when it goes. */
    boolean isHere(Realm realm, int accountId);

    /** Whether the account of this client has; false without an account. */
    boolean isHere(ClientId client);

    /** Whether any coach has. */
    boolean isCoachHere();

    /** When the client was last here, to the minute; empty if never since their account was opened. */
    Optional<Instant> lastSeen(ClientId client);

    /** When any coach was last here, to the minute. */
    Optional<Instant> coachLastSeen();
}
