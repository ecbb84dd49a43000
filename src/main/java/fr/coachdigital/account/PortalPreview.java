package fr.coachdigital.account;

import fr.coachdigital.shared.ClientId;

/** "Voir comme le client": the portal as the client sees it, read-only, logged. */
public interface PortalPreview {

    /** Turns the coach's session into a read-only look at this client's portal; the caller then opens the portal. */
    void enter(ClientId client);

    /** Gives the coach their own session back. */
    void leave();
}
