package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;
import fr.coachdigital.platform.security.Sealing;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what waits in the outbox, on every node: a few lanes, each taking one mail at a time, so that a slow answer
 * holds up one lane only and nothing is claimed that is not being sent.
 */
@Component
class OutboxWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int LANES = 3;
    private static final int FAREWELL_SECONDS = 20;

    private final DeliveryQueue queue;
    private final SmtpSender sender;
    private final SendingIdentity identity;
    private final Sealing sealing;
    private final Semaphore freeLanes = new Semaphore(LANES);
    private final Set<MailId> inDelivery = ConcurrentHashMap.newKeySet();
    private final ExecutorService lanes = Executors.newFixedThreadPool(
            LANES,
            Thread.ofPlatform()
                    .name("mail-", 1)
                    .uncaughtExceptionHandler((thread, failure) -> LOG.error("A mail lane broke off", failure))
                    .factory());

    OutboxWorker(DeliveryQueue queue, SmtpSender sender, SendingIdentity identity, Sealing sealing) {
        this.queue = queue;
        this.sender = sender;
        this.identity = identity;
        this.sealing = sealing;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wakeFor(MailQueued queued) {
        wake();
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void poll() {
        if (!identity.canSend()) return;
        queue.renewLeases(Set.copyOf(inDelivery));
        wake();
    }

    /** Opens one more lane if there is one; a lane that finds work wakes the next. */
    private void wake() {
        if (!identity.canSend() || lanes.isShutdown() || !freeLanes.tryAcquire()) return;
        lanes.execute(() -> {
            try {
                sendAllDue();
            } finally {
                freeLanes.release();
            }
        });
    }

    private void sendAllDue() {
        while (!lanes.isShutdown()) {
            Optional<ClaimedMail> next = queue.claim();
            if (next.isEmpty()) return;
            wake();
            deliver(next.get());
        }
    }

    private void deliver(ClaimedMail mail) {
        inDelivery.add(mail.id());
        try {
            sender.send(withLink(mail));
            queue.sent(mail);
        } catch (DeliveryException notSent) {
            queue.notSent(mail, notSent);
        } finally {
            inDelivery.remove(mail.id());
        }
    }

    private ClaimedMail withLink(ClaimedMail mail) throws DeliveryException {
        if (mail.sealedLink() == null) return mail;
        LinkPlaceholder placeholder = LinkPlaceholder.of(mail.messageId());
        try {
            String link = mail.sealedLink().open(placeholder, sealing);
            return mail.withBodies(placeholder.replaceIn(mail.html(), link), placeholder.replaceIn(mail.text(), link));
        } catch (IllegalStateException otherKey) {
            throw new DeliveryException(otherKey);
        }
    }

    /** Lets mails in delivery end; those that do not are taken up again once their lease has ended. */
    @Override
    public void destroy() throws InterruptedException {
        lanes.shutdown();
        if (!lanes.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
            LOG.info("{} mails were still being sent; they are taken up again at the next start", inDelivery.size());
        }
    }
}
