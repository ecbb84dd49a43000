package fr.coachdigital.messaging;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;

/**
 * A message that a search found.
 *
 * @param excerpt the text around the first word that was found, at most 160 characters, as plain text
 */
public record MessageHit(
        ClientId client, String clientName, int seq, Realm author, String authorName, String excerpt, Instant sentAt) {}
