package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.Realm;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A short queue and one quiet worker between those who ask for a reset and the accounts there are. */
@Component
class ResetRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ResetRequests.class);
    private static final int QUEUE = 1_000;

    private final ExecutorService worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            (request, full) -> LOG.warn("Too many reset links are asked for; one was left out"));
    private final ResetLinks links;

    ResetRequests(ResetLinks links) {
        this.links = links;
    }

    void handOver(Realm realm, String typedEmail) {
        worker.execute(() -> send(realm, typedEmail));
    }

    /** Nobody waits for the answer, so a failure is told here. */
    private void send(Realm realm, String typedEmail) {
        try {
            links.sendTo(realm, typedEmail);
        } catch (RuntimeException failure) {
            LOG.error("A reset link could not be made", failure);
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) worker.shutdownNow();
    }
}
