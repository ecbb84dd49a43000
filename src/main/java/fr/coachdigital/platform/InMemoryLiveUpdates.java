package fr.coachdigital.platform;

import fr.coachdigital.platform.ui.ErrorReports;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Live updates inside one JVM; {@code coach.live.subscriptions} tells how many listen. */
@Component
class InMemoryLiveUpdates implements LiveUpdates {

    private final Map<String, List<LiveListener>> listeners = new ConcurrentHashMap<>();
    private final Executor executor;
    private final ErrorReports errors;

    InMemoryLiveUpdates(@Qualifier(LiveUpdates.EXECUTOR) Executor executor, ErrorReports errors, MeterRegistry meters) {
        this.executor = executor;
        this.errors = errors;
        Gauge.builder("coach.live.subscriptions", listeners, InMemoryLiveUpdates::count)
                .description("Views and services that listen to live updates")
                .register(meters);
    }

    private static double count(Map<String, List<LiveListener>> listeners) {
        return listeners.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void publish(String topic, long id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deliver(topic, id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deliver(topic, id);
            }
        });
    }

    private void deliver(String topic, long id) {
        listeners.getOrDefault(topic, List.of()).forEach(listener -> listener.hear(id));
    }

    @Override
    public Subscription subscribe(String topic, Consumer<Long> listener) {
        LiveListener added = new LiveListener(listener, executor, errors);
        listeners.merge(topic, List.of(added), InMemoryLiveUpdates::both);
        return () -> {
            added.close();
            listeners.computeIfPresent(topic, (name, all) -> without(all, added));
        };
    }

    private static List<LiveListener> both(List<LiveListener> some, List<LiveListener> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Nothing, so that the topic goes with its last listener. */
    private static @Nullable List<LiveListener> without(List<LiveListener> all, LiveListener gone) {
        List<LiveListener> rest = all.stream().filter(one -> !one.equals(gone)).toList();
        return rest.isEmpty() ? null : rest;
    }
}
