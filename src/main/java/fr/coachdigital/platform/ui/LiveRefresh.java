package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import fr.coachdigital.platform.LiveUpdates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Reads again in a tab after news: at once after the first, and four times a second at most however many there are. The
 * newest news is never left out.
 */
public final class LiveRefresh {

    private static final Duration PACE = Duration.ofMillis(250);

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Executor executor;
    private final Runnable readInTab;
    private volatile long lastRead = System.nanoTime() - PACE.toNanos();

    private LiveRefresh(UI ui, Runnable read) {
        this.executor = ui.getSession().getService().getExecutor();
        this.readInTab = ui.accessLater(() -> read(read), () -> {});
    }

    /** Begins to listen; to be called on attach, and what it gives to be closed on detach. */
    public static LiveUpdates.Subscription start(UI ui, LiveUpdates updates, Runnable read, String... topics) {
        LiveRefresh refresh = new LiveRefresh(ui, read);
        List<LiveUpdates.Subscription> all = Stream.of(topics)
                .distinct()
                .map(topic -> updates.subscribe(topic, id -> refresh.news()))
                .toList();
        return () -> all.forEach(LiveUpdates.Subscription::close);
    }

    private void news() {
        if (!waiting.compareAndSet(false, true)) return;
        long rest = PACE.toNanos() - (System.nanoTime() - lastRead);
        if (rest <= 0) readInTab.run();
        else
            CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, executor)
                    .execute(readInTab);
    }

    private void read(Runnable read) {
        // What comes while it reads is news again.
        waiting.set(false);
        lastRead = System.nanoTime();
        read.run();
    }
}
