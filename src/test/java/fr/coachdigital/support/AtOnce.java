package fr.coachdigital.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several callers act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of so many callers got, in their order, failures included as the exception. */
    public static List<Object> run(int callers, Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        return act.by(caller);
                    } catch (Exception failure) {
                        return failure;
                    }
                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) results.add(one.get());
            return results;
        }
    }

    /** What a caller does. */
    public interface Act {
        Object by(int caller) throws Exception;
    }
}
