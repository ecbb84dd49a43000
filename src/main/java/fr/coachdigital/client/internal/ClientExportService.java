package fr.coachdigital.client.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientExport;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.platform.SpreadsheetWriter;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the ids first, which are small, then some hundred records at a time, each in a transaction of its own: a slow
 * reader holds no connection to the database.
 */
@Service
@PreAuthorize(Roles.IS_COACH)
class ClientExportService implements ClientExport {

    private static final int AT_ONCE = 500;

    private final ClientPages pages;
    private final ExportRecords records;
    private final ClientAudit audit;
    private final Texts texts;
    private final TransactionOperations transactions;

    ClientExportService(
            ClientPages pages,
            ExportRecords records,
            ClientAudit audit,
            Texts texts,
            TransactionOperations transactions) {
        this.pages = pages;
        this.records = records;
        this.audit = audit;
        this.texts = texts;
        this.transactions = transactions;
    }

    @Override
    public void write(ClientFilter filter, ClientSort sort, Language language, OutputStream out) throws IOException {
        List<Integer> ids = transactions.execute(status -> {
            List<Integer> found = pages.allIds(filter, sort);
            audit.exported(found.size());
            return found;
        });
        ExportColumns columns = new ExportColumns(texts, language);
        try (SpreadsheetWriter csv = SpreadsheetWriter.to(out)) {
            csv.write(columns.headers());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                write(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), columns, csv);
            }
        }
    }

    private void write(List<Integer> ids, ExportColumns columns, SpreadsheetWriter csv) {
        Map<ClientId, Client> clients = records.clients(ids);
        for (ClientRow row : records.rows(ids)) {
            Client client = clients.get(row.id());
            if (client != null) csv.write(columns.cells(client, row));
        }
    }
}
