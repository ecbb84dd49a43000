package fr.coachdigital.invoice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Writes PDFs into a file beside the request, as the coach who asked, so that the page can be left meanwhile. Each coach
 * has one such file at a time; the next one, throwing it away and the end of the application delete it.
 */
@SpringComponent
class ZipJobs {

    /** News of a job; ids are job numbers. */
    static final String CHANGED = "invoice.zip";

    private static final Logger LOG = LoggerFactory.getLogger(ZipJobs.class);

    private final AdminInvoices invoices;
    private final CurrentUser user;
    private final LiveUpdates live;
    private final Executor executor;
    private final Path folder;
    private final AtomicLong last = new AtomicLong();
    private final Map<String, ZipJob> jobs = new ConcurrentHashMap<>();

    ZipJobs(
            AdminInvoices invoices,
            CurrentUser user,
            LiveUpdates live,
            CoachProperties properties,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.invoices = invoices;
        this.user = user;
        this.live = live;
        this.executor = executor;
        folder = properties.dataDir().resolve("exports");
        clear();
    }

    /** What a crash left. */
    private void clear() {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(ZipJobs::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The coach's own job, if there is one. */
    Optional<ZipJob> mine() {
        return Optional.ofNullable(jobs.get(owner()));
    }

    void start(InvoiceFilter filter) {
        drop();
        String owner = owner();
        ZipJob job = new ZipJob(
                last.incrementAndGet(),
                ZipJob.State.RUNNING,
                0,
                invoices.sums(filter).count(),
                newFile());
        jobs.put(owner, job);
        executor.execute(new DelegatingSecurityContextRunnable(() -> run(owner, job, filter)));
    }

    /** Throws the file away; a job that still runs ends by itself, and nobody hears of it. */
    void drop() {
        Optional.ofNullable(jobs.remove(owner())).ifPresent(job -> delete(job.file()));
    }

    @PreDestroy
    void dropAll() {
        jobs.values().forEach(job -> delete(job.file()));
        jobs.clear();
    }

    private void run(String owner, ZipJob job, InvoiceFilter filter) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(job.file()))) {
            invoices.zip(filter, done -> become(owner, job, now -> now.withDone(done)), out);
        } catch (IOException | RuntimeException failure) {
            LOG.error("A ZIP of invoices broke off", failure);
            become(owner, job, now -> now.ended(ZipJob.State.FAILED));
            return;
        }
        become(owner, job, now -> now.ended(ZipJob.State.READY));
    }

    private void become(String owner, ZipJob job, UnaryOperator<ZipJob> step) {
        ZipJob after =
                jobs.computeIfPresent(owner, (name, now) -> now.number() == job.number() ? step.apply(now) : now);
        if (after == null || after.number() != job.number()) delete(job.file());
        live.publish(CHANGED, job.number());
    }

    private String owner() {
        return user.get().getName();
    }

    private Path newFile() {
        try {
            return Files.createTempFile(Files.createDirectories(folder), "factures-", ".zip");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("A ZIP of invoices could not be deleted", failure);
        }
    }
}
