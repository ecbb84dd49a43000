package fr.coachdigital.platform.security;

/** Whether a signed-in account may stay; implemented by the account feature, asked again while a session lives. */
public interface AccountStanding {

    boolean isActive(SignedIn person);
}
