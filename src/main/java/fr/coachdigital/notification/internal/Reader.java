package fr.coachdigital.notification.internal;

import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose notifications the caller sees: their own, and those of the client while looking at a portal. */
@Component
class Reader {

    /** Stands for a client without an account, who has no notifications. */
    private static final int NOBODY = 0;

    private final CurrentUser currentUser;
    private final RecipientRepository recipients;

    Reader(CurrentUser currentUser, RecipientRepository recipients) {
        this.currentUser = currentUser;
        this.recipients = recipients;
    }

    AccountKey key() {
        SignedIn person = currentUser.get();
        if (!person.preview()) return new AccountKey(person.realm(), person.accountId());
        return recipients.keyOf(currentUser.clientId()).orElse(new AccountKey(Realm.CLIENT, NOBODY));
    }

    /** The client whose portal is open, if it is one. */
    Optional<ClientId> client() {
        return Optional.ofNullable(currentUser.get().clientId());
    }

    boolean isPreview() {
        return currentUser.get().preview();
    }
}
