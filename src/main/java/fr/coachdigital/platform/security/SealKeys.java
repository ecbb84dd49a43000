package fr.coachdigital.platform.security;

/**
 * Seals texts so that whoever holds the database without the pepper file can neither change one unnoticed nor make
 * another (HMAC-SHA-256, with a key of its own for each purpose, derived from the pepper).
 */
public interface SealKeys {

    /** The seal of a text: 64 hexadecimal characters, the same for the same purpose and text. */
    String mac(String purpose, String text);
}
