package fr.coachdigital.account;

import fr.coachdigital.platform.security.Realm;

/** An account was deactivated, or somebody asked that it be signed out everywhere. */
public record AccountClosed(Realm realm, int accountId) {}
