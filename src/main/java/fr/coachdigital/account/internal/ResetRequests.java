package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.Realm;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A short queue and one quiet worker between those who ask for a reset and the accounts there are. */
@Component
class ResetRequests {

    private static final int QUEUE = 1_000;

    private final ExecutorService worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUE), new ThreadPoolExecutor.DiscardPolicy());
    private final ResetLinks links;

    ResetRequests(ResetLinks links) {
        this.links = links;
    }

    void handOver(Realm realm, String typedEmail) {
        worker.execute(() -> links.sendTo(realm, typedEmail));
    }

    @PreDestroy
    void finish() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) worker.shutdownNow();
    }
}
