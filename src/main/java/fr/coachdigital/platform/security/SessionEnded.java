package fr.coachdigital.platform.security;

/**
 * A session somebody was signed in with is over, for whatever reason.
 *
 * @param key its name in {@link LiveSessions}
 */
public record SessionEnded(String key) {}
