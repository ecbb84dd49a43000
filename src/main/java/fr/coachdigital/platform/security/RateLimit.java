package fr.coachdigital.platform.security;

import java.time.Duration;

/** What is limited, and to how much: a burst, then one more after each pause. */
public enum RateLimit {
    /** Wrong passwords for one account from one address. */
    SIGN_IN_PAIR(5, Duration.ofSeconds(30)),
    /** Wrong passwords from one address. */
    SIGN_IN_ADDRESS(40, Duration.ofSeconds(15)),
    /** Wrong passwords for one account from addresses it has never signed in from. */
    SIGN_IN_ACCOUNT(60, Duration.ofMinutes(1)),
    /** Reset mails for one account. */
    RESET_ACCOUNT(3, Duration.ofMinutes(15)),
    /** Reset mails asked from one address. */
    RESET_ADDRESS(20, Duration.ofMinutes(3)),
    /** Setup codes tried from anywhere. */
    SETUP(10, Duration.ofMinutes(1)),
    /** Passwords judged for the meter of one address. */
    PASSWORD_METER(120, Duration.ofMillis(500)),
    /** Current passwords asked again inside one account. */
    REAUTHENTICATION(10, Duration.ofSeconds(30));

    private final long burst;
    private final Duration pause;

    RateLimit(long burst, Duration pause) {
        this.burst = burst;
        this.pause = pause;
    }

    long burst() {
        return burst;
    }

    Duration pause() {
        return pause;
    }
}
