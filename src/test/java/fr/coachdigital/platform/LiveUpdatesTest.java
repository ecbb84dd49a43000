package fr.coachdigital.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import fr.coachdigital.platform.ui.ErrorReports;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ErrorReports errors = mock();
    private final LiveUpdates updates = new InMemoryLiveUpdates(threads, errors, meters);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void one_listener_hears_a_topic_in_the_order_of_publishing() {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        updates.subscribe("news", heard::add);

        LongStream.range(0, 2_000).forEach(id -> updates.publish("news", id));

        Awaitility.await().until(() -> heard.size() == 2_000);
        assertThat(heard).isSorted();
    }

    @Test
    void a_listener_that_fails_is_reported_and_stops_nobody() {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        updates.subscribe("news", id -> {
            throw new IllegalStateException("broken");
        });
        updates.subscribe("news", heard::add);

        updates.publish("news", 1);
        updates.publish("news", 2);

        Awaitility.await().untilAsserted(() -> verify(errors, times(2)).report(any()));
        Awaitility.await().until(() -> heard.equals(List.of(1L, 2L)));
    }

    @Test
    void a_listener_that_once_got_no_thread_hears_what_comes_after() {
        AtomicBoolean full = new AtomicBoolean(true);
        LiveUpdates crowded = new InMemoryLiveUpdates(
                task -> {
                    if (full.get()) throw new RejectedExecutionException("full");
                    threads.execute(task);
                },
                errors,
                new SimpleMeterRegistry());
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        crowded.subscribe("news", heard::add);

        crowded.publish("news", 1);
        full.set(false);
        crowded.publish("news", 2);

        Awaitility.await().until(() -> heard.equals(List.of(2L)));
    }

    @Test
    void who_has_left_hears_nothing_more() {
        List<Long> left = Collections.synchronizedList(new ArrayList<>());
        List<Long> stayed = Collections.synchronizedList(new ArrayList<>());
        LiveUpdates.Subscription subscription = updates.subscribe("news", left::add);
        updates.subscribe("news", stayed::add);

        subscription.close();
        subscription.close();
        updates.publish("news", 1);

        Awaitility.await().until(() -> stayed.size() == 1);
        assertThat(left).isEmpty();
        assertThat(subscriptions()).isOne();
    }

    @Test
    void those_who_come_and_go_at_once_leave_nothing_behind() throws Exception {
        List<Callable<Object>> visits = Collections.nCopies(1_000, () -> {
            updates.subscribe("news", id -> {}).close();
            return true;
        });

        threads.invokeAll(visits);

        assertThat(subscriptions()).isZero();
    }

    private double subscriptions() {
        return meters.get("coach.live.subscriptions").gauge().value();
    }
}
