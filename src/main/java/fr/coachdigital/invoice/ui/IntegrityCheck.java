package fr.coachdigital.invoice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.Integrity;
import fr.coachdigital.invoice.IntegrityReport;
import fr.coachdigital.platform.LiveUpdates;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Checks beside the request, so that the page can be left meanwhile; one at a time, and the last result is kept. */
@SpringComponent
class IntegrityCheck {

    /** News of a check; the id means nothing. */
    static final String CHANGED = "invoice.integrity";

    private static final Logger LOG = LoggerFactory.getLogger(IntegrityCheck.class);

    private final Integrity integrity;
    private final LiveUpdates live;
    private final Executor executor;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean failed;
    private volatile @Nullable IntegrityReport latest;

    IntegrityCheck(Integrity integrity, LiveUpdates live, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.integrity = integrity;
        this.live = live;
        this.executor = executor;
    }

    boolean isRunning() {
        return running.get();
    }

    /** Whether the last check could not be finished. */
    boolean hasFailed() {
        return failed;
    }

    /** What was found last since the application started. */
    Optional<IntegrityReport> latest() {
        return Optional.ofNullable(latest);
    }

    void start() {
        if (running.compareAndSet(false, true)) {
            executor.execute(new DelegatingSecurityContextRunnable(this::run));
        }
    }

    private void run() {
        try {
            latest = integrity.verify();
            failed = false;
        } catch (RuntimeException broken) {
            LOG.error("The check of the documents broke off", broken);
            failed = true;
        } finally {
            running.set(false);
            live.publish(CHANGED, 0);
        }
    }
}
