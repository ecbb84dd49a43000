package fr.coachdigital.account;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Secret;
import java.util.Optional;

/** The client's side of an invitation; public, the token in the link is the key. */
public interface InvitationAcceptance {

    /** The invitation behind a living link; notes that it was opened and consumes nothing. */
    Optional<OpenInvitation> open(String token);

    /**
     * Makes the account active with this password; works once.
     *
     * @return who is now to be signed in
     * @throws LinkDead when the link no longer works
     * @throws PasswordRefused when the policy refuses the password; the link stays alive
     */
    SignedIn accept(String token, Secret password, ClientOrigin origin);

    /** Tells the coach, at most once a day a link, that the person behind a dead link wants another. */
    void askForAnother(String token);
}
