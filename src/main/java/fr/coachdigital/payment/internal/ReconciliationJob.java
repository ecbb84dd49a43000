package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.payment.Reconciliation;
import java.time.Clock;
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

    private final StripeAccount account;
    private final Reconciler reconciler;
    private final ReconciliationRepository runs;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    ReconciliationJob(StripeAccount account, Reconciler reconciler, ReconciliationRepository runs, Clock clock) {
        this.account = account;
        this.reconciler = reconciler;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void whenDue() {
        if (account.mode() == Mode.OFF || !isDue()) return;
        Reconciliation found = run();
        if (!found.isWhole()) {
            LOG.warn("The comparison with Stripe is not whole: {} failures {}", found.failures(), found.problem());
        }
    }

    private boolean isDue() {
        ZonedDateTime now = clock.instant().atZone(PARIS);
        ZonedDateTime lastNight =
                now.with(NIGHT).isAfter(now) ? now.minusDays(1).with(NIGHT) : now.with(NIGHT);
        return runs.last()
                .filter(run -> !run.startedAt().isBefore(lastNight.toInstant()))
                .isEmpty();
    }

    Optional<Reconciliation> last() {
        return runs.last();
    }

    /** @throws fr.coachdigital.invoice.OnlinePaymentRefused when no account is connected */
    Reconciliation run() {
        turn.lock();
        try {
            Reconciliation found = reconciler.run();
            runs.insert(found);
            return found;
        } finally {
            turn.unlock();
        }
    }
}
