package fr.coachdigital.messaging;

import java.util.UUID;

/**
 * What a person is writing in a conversation, on all of their devices.
 *
 * @param key under which it is to be sent; another once it was sent
 */
public record Draft(UUID key, String body) {
    /** The longest text that is kept; longer than a message may be, so that what is to be shortened is not lost. */
    public static final int MAX_LENGTH = 50_000;
}
