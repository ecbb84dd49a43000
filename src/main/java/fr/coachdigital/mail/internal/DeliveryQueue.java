package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.platform.LiveUpdates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who may send which mail, and what came of it; each step is a short transaction of its own. */
@Component
class DeliveryQueue {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryQueue.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final DeliveryRepository repository;
    private final FailureNotices failures;
    private final LiveUpdates liveUpdates;
    private final Clock clock;

    DeliveryQueue(DeliveryRepository repository, FailureNotices failures, LiveUpdates liveUpdates, Clock clock) {
        this.repository = repository;
        this.failures = failures;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
    }

    /** Takes the mail that waits longest; read committed, so that no gap lock holds up those who queue mails. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<ClaimedMail> claim() {
        Instant now = clock.instant();
        Optional<ClaimedMail> due = repository.lockNextDue(now);
        due.ifPresent(mail -> {
            repository.markSending(mail, now.plus(LEASE));
            liveUpdates.publish(MailTopics.CHANGED, mail.id().value());
        });
        return due;
    }

    /** Keeps the claims of slow deliveries, and frees those of processes that are no more. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void renewLeases(Collection<MailId> inDelivery) {
        Instant now = clock.instant();
        if (!inDelivery.isEmpty()) repository.extendLeases(inDelivery, now.plus(LEASE));
        int reopened = repository.reopenAbandoned(now);
        if (reopened > 0) LOG.info("{} mails of a sender that stopped are taken up again", reopened);
    }

    @Transactional
    public void sent(ClaimedMail mail) {
        repository.markSent(mail, clock.instant());
        failures.settle(mail.id());
        liveUpdates.publish(MailTopics.CHANGED, mail.id().value());
    }

    @Transactional
    public void notSent(ClaimedMail mail, DeliveryException attempt) {
        DeliveryFailure failure = attempt.failure();
        Optional<Instant> next = failure.permanent()
                ? Optional.empty()
                : RetryPlan.nextAttempt(mail.attempt(), clock.instant(), mail.giveUpAt());
        boolean settled = repository.release(mail, failure, attempt.serverAnswer(), next.orElse(null));
        if (!settled) return;
        liveUpdates.publish(MailTopics.CHANGED, mail.id().value());
        if (next.isEmpty()) {
            LOG.warn(
                    "Mail {} ({}) failed for good at attempt {}: {}",
                    mail.id().value(),
                    mail.kind(),
                    mail.attempt(),
                    failure);
            failures.tell(mail);
            liveUpdates.publish(MailTopics.FAILED, mail.id().value());
        }
    }
}
