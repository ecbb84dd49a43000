package fr.coachdigital.platform.security;

/**
 * Keeps small values unreadable to whoever holds the database without the pepper file (AES-256-GCM, key derived from
 * the pepper).
 */
public interface Sealing {

    /** @param context what the value belongs to; the same must be given to open it */
    byte[] seal(byte[] plain, String context);

    /** @throws IllegalStateException when the value, the context or the key is not the one it was sealed with */
    byte[] open(byte[] sealed, String context);
}
