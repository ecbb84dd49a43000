package fr.coachdigital.client.internal;

import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Runs imports beside the request, as the coach who started them, and finds them again for that coach alone. */
@Component
class ImportLauncher {

    private final ImportJobs jobs;
    private final ImportRunner runner;
    private final CurrentUser currentUser;
    private final Executor executor;

    ImportLauncher(
            ImportJobs jobs,
            ImportRunner runner,
            CurrentUser currentUser,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.jobs = jobs;
        this.runner = runner;
        this.currentUser = currentUser;
        this.executor = executor;
    }

    long start(
            ImportTable table, Supplier<List<ImportedRow>> rows, boolean duplicatesToo, ImportRunner.Reasons reasons) {
        ImportJob job = jobs.open(owner(), table);
        executor.execute(new DelegatingSecurityContextRunnable(() -> runner.run(job, rows, duplicatesToo, reasons)));
        return job.id();
    }

    Optional<ImportJob> find(long id) {
        return jobs.find(owner(), id);
    }

    Optional<ImportJob> latest() {
        return jobs.latest(owner());
    }

    private String owner() {
        return currentUser.get().getName();
    }
}
