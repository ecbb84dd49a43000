package fr.coachdigital.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Live updates inside one JVM. */
@Component
class InMemoryLiveUpdates implements LiveUpdates {

    private final Map<String, List<Consumer<Long>>> listeners = new ConcurrentHashMap<>();
    private final Executor executor;

    InMemoryLiveUpdates(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
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
        listeners.getOrDefault(topic, List.of()).forEach(listener -> executor.execute(() -> listener.accept(id)));
    }

    @Override
    public Subscription subscribe(String topic, Consumer<Long> listener) {
        List<Consumer<Long>> ofTopic = listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>());
        ofTopic.add(listener);
        return () -> ofTopic.remove(listener);
    }
}
