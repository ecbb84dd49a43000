package fr.coachdigital.account;

import fr.coachdigital.platform.security.Realm;

/** Confirms a changed e-mail address; public, the token in the mailed link is the key. */
public interface EmailChange {

    /**
     * Puts the new address in force and tells the old one.
     *
     * @throws LinkDead when the link no longer works
     * @throws EmailTaken when another account took the address meanwhile
     */
    void confirm(Realm realm, String token);
}
