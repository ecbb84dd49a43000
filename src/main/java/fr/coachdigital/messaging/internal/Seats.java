package fr.coachdigital.messaging.internal;

import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Shows callers to their place. */
@Component
class Seats {

    private final CurrentUser currentUser;
    private final ConversationRepository conversations;

    Seats(CurrentUser currentUser, ConversationRepository conversations) {
        this.currentUser = currentUser;
        this.conversations = conversations;
    }

    /** The client's own place; the client is never named by the caller. */
    Seat ofPortal() {
        SignedIn person = currentUser.get();
        ClientId client = currentUser.clientId();
        return new Seat(
                client, clientName(client), Realm.CLIENT, person.accountId(), person.displayName(), person.preview());
    }

    /** @throws MessageNotFound when there is no such client */
    Seat ofCoach(ClientId client) {
        SignedIn person = currentUser.get();
        if (person.realm() != Realm.COACH) throw new AccessDeniedException("Only a coach sits in any conversation");
        return new Seat(client, clientName(client), Realm.COACH, person.accountId(), person.displayName(), false);
    }

    private String clientName(ClientId client) {
        return conversations.clientName(client).orElseThrow(MessageNotFound::new);
    }
}
