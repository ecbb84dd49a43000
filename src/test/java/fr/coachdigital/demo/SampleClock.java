package fr.coachdigital.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The time of day, except for a thread that plays what happened earlier. */
class SampleClock extends Clock {

    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Does it as if it was that long ago. */
    void ago(Duration past, Runnable work) {
        answerAgo(past, () -> {
            work.run();
            return true;
        });
    }

    <T> T answerAgo(Duration past, Supplier<T> work) {
        back.set(past);
        try {
            return work.get();
        } finally {
            back.remove();
        }
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {

            @Override
            public Instant instant() {
                return SampleClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return SampleClock.this.withZone(other);
            }
        };
    }
}
