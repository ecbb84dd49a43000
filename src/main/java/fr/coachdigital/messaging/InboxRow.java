package fr.coachdigital.messaging;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;

/**
 * A conversation in the coach's list.
 *
 * @param lastLine the newest message as plain text on one line, at most 160 characters; empty when it was withdrawn or
 *     has files only
 * @param lastFiles how many files the newest message has
 */
public record InboxRow(
        ClientId client,
        String clientName,
        int unread,
        Instant lastAt,
        Realm lastAuthor,
        String lastLine,
        int lastFiles,
        boolean lastWithdrawn) {}
