package fr.coachdigital.account;

import fr.coachdigital.platform.security.Realm;

/** @param keptSession key of the session that made the change and goes on; empty when none does */
public record PasswordChanged(Realm realm, int accountId, String keptSession) {}
