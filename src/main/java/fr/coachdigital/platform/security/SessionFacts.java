package fr.coachdigital.platform.security;

import java.time.Instant;

/** What a person may know of one of their own sessions. */
public record SessionFacts(String key, Instant startedAt, Instant lastSeenAt, ClientOrigin origin) {}
