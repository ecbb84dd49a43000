package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant END = WRITTEN.plus(Duration.ofHours(24));

    @Test
    void delays_grow_to_an_hour_and_the_last_try_is_after_24_hours() {
        List<Duration> tries = new ArrayList<>();
        Optional<Instant> next = RetryPlan.nextAttempt(1, WRITTEN, END);
        for (int made = 2; next.isPresent(); made++) {
            tries.add(Duration.between(WRITTEN, next.get()));
            next = RetryPlan.nextAttempt(made, next.get(), END);
        }
        assertThat(tries).isSorted().doesNotHaveDuplicates().endsWith(Duration.ofHours(24));
        assertThat(tries.subList(0, 4))
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(210),
                        Duration.ofSeconds(510));
        assertThat(tries).hasSizeBetween(28, 32);
    }
}
