package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;

/** Checks credentials of one realm against its own table; implemented by the account feature. */
public interface PasswordSignIn {

    /** @throws SignInRefused for wrong, unknown, inactive and limited alike, after the same work */
    SignedIn signIn(Realm realm, String typedEmail, Secret password, ClientOrigin origin) throws SignInRefused;
}
