package fr.coachdigital.platform;

import fr.coachdigital.platform.ui.ErrorReports;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscriber: hears one id after the other, in the order in which they came, and fails for itself only. */
class LiveListener {

    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);

    private final Queue<Long> ids = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Consumer<Long> listener;
    private final Executor executor;
    private final ErrorReports errors;
    private volatile boolean closed;

    LiveListener(Consumer<Long> listener, Executor executor, ErrorReports errors) {
        this.listener = listener;
        this.executor = executor;
        this.errors = errors;
    }

    void close() {
        closed = true;
    }

    void hear(long id) {
        ids.add(id);
        if (waiting.getAndIncrement() > 0) return;
        try {
            executor.execute(this::tellAll);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The product is stopping, nobody is told any more");
            forEachWaiting(untold -> {});
        }
    }

    private void tellAll() {
        forEachWaiting(this::tell);
    }

    /** Until none waits, so that the next one calls for a thread again. */
    private void forEachWaiting(Consumer<Long> act) {
        do {
            act.accept(ids.remove());
        } while (waiting.decrementAndGet() > 0);
    }

    private void tell(Long id) {
        if (closed) return;
        try {
            listener.accept(id);
        } catch (RuntimeException failure) {
            errors.report(failure);
        }
    }
}
