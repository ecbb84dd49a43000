package fr.coachdigital.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts attempts in memory, per limit and key; a key that stays quiet is forgotten. */
@Component
public class RateLimits {

    private static final int MAX_KEYS = 200_000;

    /** Longer than the slowest limit takes to fill up again, so that keeping quiet gains nothing. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(26);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
    private final TimeMeter time;

    RateLimits(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Math.multiplyExact(clock.millis(), 1_000_000L);
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one attempt; empty when it is allowed, else how long to wait. */
    public Optional<Duration> take(RateLimit limit, String key) {
        ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999));
    }

    /** Gives back what was taken, for an attempt that turned out well. */
    public void giveBack(RateLimit limit, String key) {
        bucket(limit, key).addTokens(1);
    }

    private Bucket full(RateLimit limit) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
        for (RateLimit.Step step : limit.steps()) {
            bucket.addLimit(refill -> refill.capacity(step.burst()).refillGreedy(1, step.pause()));
        }
        return bucket.build();
    }

    private Bucket bucket(RateLimit limit, String key) {
        return buckets.get(limit + ":" + key.toLowerCase(Locale.ROOT), k -> full(limit));
    }
}
