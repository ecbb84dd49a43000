package fr.coachdigital.account;

import fr.coachdigital.shared.ClientId;
import java.net.URI;

/** Letting clients into the portal; the coach's side. Another record than an existing client is "not found". */
public interface Invitations {

    /** Where the client's account stands. */
    ClientAccount accountOf(ClientId client);

    /**
     * Sends the invitation, or a new one that kills the former; the link lives 7 days.
     *
     * @throws InvitationRefused with the reason: no e-mail, account exists, address of another client user
     */
    void invite(ClientId client);

    /**
     * Makes a new link without a mail, for a coach who prefers another channel; kills the former.
     *
     * @throws InvitationRefused as {@link #invite}
     */
    URI createLink(ClientId client);

    /** Kills a link that was sent. */
    void revoke(ClientId client);

    /** Closes the account and ends its sessions at once, open tabs included. */
    void deactivate(ClientId client);

    void reactivate(ClientId client);

    /** Ends every session of the client's account, which stays open to sign in again. */
    void endSessions(ClientId client);
}
