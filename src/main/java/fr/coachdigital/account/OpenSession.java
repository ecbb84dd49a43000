package fr.coachdigital.account;

import java.time.Instant;

/**
 * A living session of the own account.
 *
 * @param key names it to {@link OwnAccount#endSession}; not the session id
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String key, Instant startedAt, Instant lastSeenAt, String ipAddress, String userAgent, boolean current) {}
