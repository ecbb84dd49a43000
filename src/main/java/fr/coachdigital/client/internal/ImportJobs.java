package fr.coachdigital.client.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.coachdigital.client.ImportTable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The last import of each coach on this node, kept for an hour so that its result can be fetched. */
@Component
class ImportJobs {

    private final AtomicLong lastId = new AtomicLong();
    private final Cache<String, ImportJob> latest =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    ImportJob open(String owner, ImportTable table) {
        ImportJob job = new ImportJob(
                lastId.incrementAndGet(),
                table.fileName(),
                table.headers(),
                table.rows().size());
        latest.put(owner, job);
        return job;
    }

    Optional<ImportJob> latest(String owner) {
        return Optional.ofNullable(latest.getIfPresent(owner));
    }

    Optional<ImportJob> find(String owner, long id) {
        return latest(owner).filter(job -> job.id() == id);
    }
}
