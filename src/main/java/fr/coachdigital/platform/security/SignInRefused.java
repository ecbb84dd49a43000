package fr.coachdigital.platform.security;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nobody is signed in: wrong credentials, or too many attempts. Which part was wrong is nobody's business. */
public class SignInRefused extends Exception {

    private final @Nullable Duration retryAfter;

    private SignInRefused(@Nullable Duration retryAfter) {
        super(retryAfter == null ? "Bad credentials" : "Too many attempts");
        this.retryAfter = retryAfter;
    }

    public static SignInRefused badCredentials() {
        return new SignInRefused(null);
    }

    public static SignInRefused limited(Duration retryAfter) {
        return new SignInRefused(retryAfter);
    }

    /** How long to wait; empty when the credentials were wrong. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
