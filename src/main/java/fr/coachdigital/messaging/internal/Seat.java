package fr.coachdigital.messaging.internal;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;

/**
 * The caller's place in one conversation, checked: a client sits only in their own.
 *
 * @param name as the other side reads it
 */
record Seat(ClientId client, String clientName, Realm side, int accountId, String name, boolean readOnly) {
    Realm otherSide() {
        return side == Realm.COACH ? Realm.CLIENT : Realm.COACH;
    }

    /** The name, and for whom they speak where that is somebody else: "Claire Martin (Atelier Martin)". */
    String introduction() {
        return side == Realm.COACH || name.equals(clientName) ? name : name + " (" + clientName + ")";
    }

    /** Names the account to limits that count. */
    String account() {
        return side + ":" + accountId;
    }
}
