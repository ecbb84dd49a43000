package fr.coachdigital.platform.security;

/** Whether somebody who is signed in may stay; implemented by the account feature, asked again while a session lives. */
public interface AccountStanding {

    /** Whether the account is open and its password still the one the session was begun with. */
    boolean mayStay(SignedIn person);
}
