package fr.coachdigital.client.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.platform.LiveUpdates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through the lines of an import, some hundred in a transaction. */
@Component
class ImportRunner {

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

    /** @param failure what is said of a line that the database refuses */
    void run(ImportJob job, List<ImportedRow> rows, boolean duplicatesToo, String failure) {
        try {
            Map<Long, Duplicates.Twin> twins = duplicatesToo ? Map.of() : duplicates.of(rows);
            List<ImportedRow> batch = new ArrayList<>();
            for (ImportedRow row : rows) {
                if (!row.isValid()) {
                    job.refuse(row.cells(), String.join(" ", row.problems()));
                } else if (twins.containsKey(row.number())) {
                    job.leaveOutDuplicate();
                } else {
                    batch.add(row);
                }
                if (batch.size() == AT_ONCE) flush(job, batch, failure);
            }
            flush(job, batch, failure);
            int imported = job.progress().imported();
            transactions.executeWithoutResult(status -> audit.imported(imported, job.fileName()));
        } finally {
            job.finish();
            live.publish(ClientTopics.IMPORT, job.id());
        }
    }

    private void flush(ImportJob job, List<ImportedRow> batch, String failure) {
        try {
            transactions.executeWithoutResult(status -> clients.insert(data(batch)));
            job.imported(batch.size());
        } catch (DataAccessException oneOfThem) {
            batch.forEach(row -> insertAlone(job, row, failure));
        }
        batch.clear();
        live.publish(ClientTopics.IMPORT, job.id());
    }

    private void insertAlone(ImportJob job, ImportedRow row, String failure) {
        try {
            transactions.executeWithoutResult(status -> clients.insert(data(List.of(row))));
            job.imported(1);
        } catch (DataAccessException refused) {
            job.refuse(row.cells(), failure);
        }
    }

    private static List<ClientData> data(List<ImportedRow> rows) {
        return rows.stream().flatMap(row -> row.data().stream()).toList();
    }
}
