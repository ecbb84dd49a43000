package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account as it lies in its table.
 *
 * @param displayName null when a client never chose another name than the card's
 * @param language null when a client never chose another than the card's
 */
record StoredAccount(
        Realm realm,
        int id,
        @Nullable ClientId clientId,
        EmailAddress email,
        @Nullable String displayName,
        String passwordHash,
        boolean active,
        @Nullable Language language,
        ColorScheme colorScheme,
        @Nullable EmailAddress pendingEmail) {

    /** Whether somebody has chosen a password and may use it. */
    boolean canSignIn() {
        return active && !passwordHash.isEmpty();
    }

    /** Changes with the stored hash, so that a session begun with a former password can be told from the others. */
    String credential() {
        return SecretToken.hashOf(passwordHash);
    }

    StoredAccount withPasswordHash(String hash) {
        return new StoredAccount(
                realm, id, clientId, email, displayName, hash, active, language, colorScheme, pendingEmail);
    }

    @Override
    public String toString() {
        return "StoredAccount[" + realm + ":" + id + "]";
    }
}
