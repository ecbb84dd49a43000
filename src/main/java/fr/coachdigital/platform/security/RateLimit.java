package fr.coachdigital.platform.security;

import java.time.Duration;
import java.util.List;

/** What is limited, and to how much: a burst, then one more after each pause, and perhaps a longer pause after more. */
public enum RateLimit {
    /** Wrong passwords for one account from one address. */
    SIGN_IN_PAIR(5, Duration.ofSeconds(30), 15, Duration.ofMinutes(15)),
    /** Wrong passwords from one address. */
    SIGN_IN_ADDRESS(40, Duration.ofSeconds(15), 200, Duration.ofMinutes(2)),
    /** Wrong passwords for one account from addresses it has never signed in from (NIST 800-63B: 100 in a row). */
    SIGN_IN_ACCOUNT(60, Duration.ofMinutes(1), 100, Duration.ofMinutes(15)),
    /** Attempts beyond a limit that are still written down, for one address. */
    SIGN_IN_NOTES(20, Duration.ofMinutes(5)),
    /** Reset mails for one account. */
    RESET_ACCOUNT(3, Duration.ofMinutes(15)),
    /** Reset mails asked from one address. */
    RESET_ADDRESS(20, Duration.ofMinutes(3)),
    /** New addresses one account asks to be confirmed: each is a mail to somebody. */
    EMAIL_CHANGE(5, Duration.ofMinutes(15)),
    /** First accounts tried from one address; the code alone has 80 bits. */
    SETUP(20, Duration.ofSeconds(30)),
    /** Passwords judged for the meter of one address. */
    PASSWORD_METER(60, Duration.ofSeconds(1)),
    /** Messages of one account: more than anybody types, fewer than a machine. */
    MESSAGES(60, Duration.ofSeconds(1)),
    /** Drafts kept for one account, and signs that it is writing: a few tabs typing at once. */
    DRAFTS(240, Duration.ofMillis(200)),
    /** Current passwords asked again inside one account. */
    REAUTHENTICATION(10, Duration.ofSeconds(30)),
    /** Requests to mailed links to documents from one network: an office that reads them, not a program that guesses. */
    DOCUMENT_LINK(120, Duration.ofSeconds(1)),
    /** Answers to mailed documents from one network. */
    DOCUMENT_ANSWER(20, Duration.ofSeconds(15)),
    /** Files one account brings. */
    FILES(60, Duration.ofSeconds(5), 400, Duration.ofMinutes(2));

    private final long burst;
    private final Duration pause;
    private final long longBurst;
    private final Duration longPause;

    RateLimit(long burst, Duration pause) {
        this(burst, pause, 0, Duration.ZERO);
    }

    RateLimit(long burst, Duration pause, long longBurst, Duration longPause) {
        this.burst = burst;
        this.pause = pause;
        this.longBurst = longBurst;
        this.longPause = longPause;
    }

    /** All of them hold at once. */
    List<Step> steps() {
        Step first = new Step(burst, pause);
        return longBurst == 0 ? List.of(first) : List.of(first, new Step(longBurst, longPause));
    }

    /** @param burst how many at once, before each further one takes a pause */
    record Step(long burst, Duration pause) {}
}
