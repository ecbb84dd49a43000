package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;

/**
 * Turns passwords into what is stored: bcrypt over an HMAC with a pepper that lies outside the database, so that a
 * password of any length and script counts whole (ASVS 6.2.8, 6.2.9).
 */
public interface PasswordHasher {

    /** Always a new salt. */
    String hash(Secret password);

    /** Whether the password belongs to the hash; understands bare bcrypt hashes inserted by hand. */
    boolean matches(Secret password, String hash);

    /** Whether the hash should be made again at the next sign-in. */
    boolean isOutdated(String hash);

    /** Spends the time of a check without a hash to check, so that an unknown account answers like a known one. */
    void pretend(Secret password);
}
