package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.payment.Reconciliation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares with Stripe every night, or as soon as the product runs again; one comparison at a time. */
@Component
class ReconciliationJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime NIGHT = LocalTime.of(3, 30);
    /** So long Stripe repeats an event that was not taken. */
    private static final Duration LEAST = Duration.ofDays(3);
    /** So long Stripe lists its events. */
    private static final Duration MOST = Duration.ofDays(30);

    private final StripeAccount account;
    private final Reconciler reconciler;
    private final ReconciliationRepository runs;
    private final ComparisonNews news;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    ReconciliationJob(
            StripeAccount account,
            Reconciler reconciler,
            ReconciliationRepository runs,
            ComparisonNews news,
            Clock clock) {
        this.account = account;
        this.reconciler = reconciler;
        this.runs = runs;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void whenDue() {
        if (account.mode() == Mode.OFF || !isDue()) return;
        boolean heldBefore = runs.last().filter(last -> !last.isWhole()).isEmpty();
        Reconciliation found = run();
        news.tell(found, heldBefore);
        if (!found.isWhole()) {
            LOG.warn("The comparison with Stripe is not whole: {} failures {}", found.failures(), found.problem());
        }
    }

    /** Every night; one that was not whole, again after an hour. */
    private boolean isDue() {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        if (runs.last()
                .filter(run -> !run.isWhole() && run.startedAt().isBefore(hourAgo))
                .isPresent()) {
            return true;
        }
        ZonedDateTime now = clock.instant().atZone(PARIS);
        ZonedDateTime lastNight =
                now.with(NIGHT).isAfter(now) ? now.minusDays(1).with(NIGHT) : now.with(NIGHT);
        return runs.last()
                .filter(run -> !run.startedAt().isBefore(lastNight.toInstant()))
                .isEmpty();
    }

    /** Since the last whole one, so that nothing is passed over while the product stood still. */
    private Instant since() {
        Instant now = clock.instant();
        Instant latest = now.minus(LEAST);
        Instant earliest = now.minus(MOST);
        Instant whole = runs.lastWhole().map(Reconciliation::startedAt).orElse(latest);
        if (whole.isAfter(latest)) return latest;
        return whole.isBefore(earliest) ? earliest : whole;
    }

    Optional<Reconciliation> last() {
        return runs.last();
    }

    Reconciliation run() {
        turn.lock();
        try {
            Reconciliation found = reconciler.run(since());
            runs.insert(found);
            return found;
        } finally {
            turn.unlock();
        }
    }
}
