package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists of invoices as the coach sees them. */
@Component
class InvoiceList {

    private final InvoicePages pages;
    private final InvoiceRows rows;
    private final InvoiceRepository invoices;

    InvoiceList(InvoicePages pages, InvoiceRows rows, InvoiceRepository invoices) {
        this.pages = pages;
        this.rows = rows;
        this.invoices = invoices;
    }

    InvoiceSums sums(InvoiceFilter filter) {
        return pages.sums(filter);
    }

    List<InvoiceRow> page(InvoiceFilter filter, InvoiceSort sort, Page page) {
        return rows.of(pages.ids(filter, sort, page));
    }

    List<InvoiceRow> creditNotes(InvoiceId original) {
        return of(invoices.creditNotes(List.of(original)));
    }

    List<InvoiceRow> of(List<StoredInvoice> stored) {
        return rows.of(stored.stream().map(invoice -> invoice.id().value()).toList());
    }
}
