package fr.coachdigital.account;

import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.Secret;

/** Forgotten passwords of both realms; public, the token in the mailed link is the key (30 minutes, single use). */
public interface PasswordReset {

    /** Mails a link if the address has an active account; answers the same, and as fast, if not. */
    void request(Realm realm, String typedEmail);

    /** Whether the link still works. */
    boolean isOpen(Realm realm, String token);

    /**
     * Sets the new password, ends every session of the account and tells the person by mail; signs nobody in.
     *
     * @throws LinkDead when the link no longer works
     * @throws PasswordRefused when the policy refuses the password; the link stays alive
     */
    void reset(Realm realm, String token, Secret password);
}
