package fr.coachdigital.client.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.platform.LiveUpdates;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through the lines of an import, some hundred in a transaction. */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int AT_ONCE = 200;

    private final BulkInsert clients;
    private final Duplicates duplicates;
    private final ClientAudit audit;
    private final LiveUpdates live;
    private final TransactionOperations transactions;

    ImportRunner(
            BulkInsert clients,
            Duplicates duplicates,
            ClientAudit audit,
            LiveUpdates live,
            TransactionOperations transactions) {
        this.clients = clients;
        this.duplicates = duplicates;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
    }

    /** What the database does not take goes back with a reason; when nothing works any more, so does all that is left. */
    void run(ImportJob job, Supplier<List<ImportedRow>> source, boolean duplicatesToo, Reasons reasons) {
        Deque<ImportedRow> left = new ArrayDeque<>();
        try {
            left.addAll(source.get());
            Map<Long, Duplicates.Twin> twins = duplicatesToo ? Map.of() : duplicates.of(List.copyOf(left));
            while (!left.isEmpty()) {
                takeBatch(job, left, twins.keySet(), reasons);
                live.publish(ClientTopics.IMPORT, job.id());
            }
            int imported = job.progress().imported();
            transactions.executeWithoutResult(status -> audit.imported(imported, job.fileName()));
        } catch (RuntimeException broken) {
            LOG.error("An import broke off", broken);
            left.forEach(row -> job.giveBack(row.cells(), reasons.unread()));
            job.breakOff();
        } finally {
            job.finish();
            live.publish(ClientTopics.IMPORT, job.id());
        }
    }

    /** A line leaves the queue once it is known what became of it. */
    private void takeBatch(ImportJob job, Deque<ImportedRow> left, Set<Long> twins, Reasons reasons) {
        List<ImportedRow> batch = left.stream().limit(AT_ONCE).toList();
        List<ImportedRow> wanted = batch.stream()
                .filter(row -> row.isValid() && !twins.contains(row.number()))
                .toList();
        boolean stored = wanted.isEmpty() || store(wanted);
        for (ImportedRow row : batch) {
            if (!row.isValid()) job.refuse(row.cells(), String.join(" ", row.problems()));
            else if (twins.contains(row.number())) job.leaveOutDuplicate();
            else if (stored || store(List.of(row))) job.imported(1);
            else job.refuse(row.cells(), reasons.refused());
            left.remove();
        }
    }

    /** Whether the database took them, all or none; that it cannot be reached is another matter. */
    private boolean store(List<ImportedRow> rows) {
        try {
            transactions.executeWithoutResult(status -> clients.insert(data(rows)));
            return true;
        } catch (DataAccessResourceFailureException unreachable) {
            throw unreachable;
        } catch (DataAccessException oneOfThem) {
            return false;
        }
    }

    /**
     * What is said of lines given back.
     *
     * @param refused the database did not take it
     * @param unread the import did not come so far
     */
    record Reasons(String refused, String unread) {}

    private static List<ClientData> data(List<ImportedRow> rows) {
        return rows.stream().flatMap(row -> row.data().stream()).toList();
    }
}
