package fr.coachdigital.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be sent is tried again: soon at first, then every hour, with a last try at the end. */
final class RetryPlan {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60));

    private RetryPlan() {}

    /** @return empty when it is time to give up */
    static Optional<Instant> nextAttempt(int attemptsMade, Instant now, Instant giveUpAt) {
        if (!now.isBefore(giveUpAt)) return Optional.empty();
        Instant next = now.plus(DELAYS.get(Math.min(attemptsMade, DELAYS.size()) - 1));
        return Optional.of(next.isAfter(giveUpAt) ? giveUpAt : next);
    }
}
