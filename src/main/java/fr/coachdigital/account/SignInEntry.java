package fr.coachdigital.account;

import java.time.Instant;

/**
 * One attempt to sign in.
 *
 * @param userAgent the browser's own words, at most 255 characters
 */
public record SignInEntry(Instant at, boolean success, String ipAddress, String userAgent) {}
