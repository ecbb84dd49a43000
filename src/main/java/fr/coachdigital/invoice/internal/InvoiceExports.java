package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files of many invoices. The ids are read first, which are small, then some rows or one PDF at a time: a slow reader
 * holds no connection to the database, and memory does not grow. The audit log knows before the first byte leaves.
 */
@Component
class InvoiceExports {

    private final InvoicePages pages;
    private final InvoiceCsv csv;
    private final InvoiceZip zip;
    private final InvoiceNews news;
    private final TransactionOperations transactions;

    InvoiceExports(
            InvoicePages pages, InvoiceCsv csv, InvoiceZip zip, InvoiceNews news, TransactionOperations transactions) {
        this.pages = pages;
        this.csv = csv;
        this.zip = zip;
        this.news = news;
        this.transactions = transactions;
    }

    void csv(InvoiceFilter filter, InvoiceSort sort, Language language, OutputStream out) throws IOException {
        List<Integer> ids = transactions.execute(status -> {
            List<Integer> found = pages.allIds(filter, sort);
            news.exported(found.size(), "CSV");
            return found;
        });
        csv.write(ids, language, out);
    }

    void zip(InvoiceFilter filter, IntConsumer progress, OutputStream out) throws IOException {
        List<Integer> ids = transactions.execute(status -> {
            List<Integer> found = pages.issuedIds(filter);
            news.exported(found.size(), "ZIP");
            return found;
        });
        zip.write(ids, progress, out);
    }
}
