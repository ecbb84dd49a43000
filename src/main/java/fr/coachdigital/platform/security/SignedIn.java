package fr.coachdigital.platform.security;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a session.
 *
 * @param accountId row of {@code users} or {@code clientUsers}; the coach's own while they look at a client's portal
 * @param clientId whose portal this is; null for the coach's area
 * @param credential names the password the session was begun with, without telling anything of it
 * @param preview whether the coach is looking at the client's portal, which is then read-only
 */
public record SignedIn(
        Realm realm,
        int accountId,
        @Nullable ClientId clientId,
        EmailAddress email,
        String displayName,
        Language language,
        ColorScheme colorScheme,
        String credential,
        boolean preview)
        implements Principal, Serializable {

    public SignedIn {
        if (realm == Realm.CLIENT && clientId == null) throw new IllegalArgumentException("A portal needs its client");
        if (realm == Realm.COACH && (clientId != null || preview)) {
            throw new IllegalArgumentException("The coach's area belongs to no client");
        }
    }

    /** The same person, whose session was begun with another password. */
    public SignedIn withCredential(String other) {
        return new SignedIn(realm, accountId, clientId, email, displayName, language, colorScheme, other, preview);
    }

    /** Names the account across both realms; the key of its sessions. */
    @Override
    public String getName() {
        Realm owner = preview ? Realm.COACH : realm;
        return owner + ":" + accountId;
    }

    @Override
    public String toString() {
        return "SignedIn[" + getName() + "]";
    }
}
