package fr.coachdigital.file.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets: files thirty days after they were deleted, those nobody attached after a day, and after a day also what a
 * crash left on disk, an arrival cut short or bytes that never got their row.
 */
@Component
class FileRetention {

    private static final Logger LOG = LoggerFactory.getLogger(FileRetention.class);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final FileRepository repository;
    private final FileStore store;
    private final Clock clock;

    FileRetention(FileRepository repository, FileStore store, Clock clock) {
        this.repository = repository;
        this.store = store;
        this.clock = clock;
    }

    /** Each batch is a statement of its own; bytes whose deletion is cut short are found by {@link #tidyDisk}. */
    @Scheduled(cron = "0 25 * * * *", zone = "Europe/Paris")
    public void forgetFiles() {
        for (List<String> gone = repository.purgeSome(); !gone.isEmpty(); gone = repository.purgeSome()) {
            gone.forEach(store::remove);
        }
    }

    @Scheduled(cron = "0 55 4 * * *", zone = "Europe/Paris")
    public void tidyDisk() {
        Instant time = clock.instant().minus(LEFT_BEHIND);
        store.discardArrivedBefore(time);
        List<String> stored = store.namesBefore(time);
        // Started by mistake on an empty database, the product would take every file for a stray one.
        if (stored.isEmpty() || repository.isEmpty()) return;
        int strays = 0;
        for (int from = 0; from < stored.size(); from += BATCH) {
            List<String> some = stored.subList(from, Math.min(from + BATCH, stored.size()));
            Set<String> known = repository.known(some);
            List<String> unknown =
                    some.stream().filter(name -> !known.contains(name)).toList();
            unknown.forEach(store::remove);
            strays += unknown.size();
        }
        if (strays > 0) LOG.info("Deleted the bytes of {} files that had no record", strays);
    }
}
