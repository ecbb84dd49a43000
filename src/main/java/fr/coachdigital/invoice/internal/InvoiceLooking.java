package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentPrinter;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the coach sees of an invoice, before and after it is issued. */
@Component
class InvoiceLooking {

    private final InvoiceReading reading;
    private final InvoicePapers papers;
    private final DocumentPrinter printer;
    private final Today today;

    InvoiceLooking(InvoiceReading reading, InvoicePapers papers, DocumentPrinter printer, Today today) {
        this.reading = reading;
        this.papers = papers;
        this.printer = printer;
        this.today = today;
    }

    Optional<Invoice> find(InvoiceId id) {
        return reading.find(id);
    }

    List<Missing> missing(InvoiceId id) {
        StoredInvoice invoice = reading.get(id);
        return invoice.isIssued() ? List.of() : papers.missing(invoice, today.date());
    }

    List<String> warnings(InvoiceId id) {
        StoredInvoice invoice = reading.get(id);
        return invoice.isIssued() ? List.of() : papers.warnings(invoice, today.date());
    }

    DocumentContent look(InvoiceId id) {
        StoredInvoice invoice = reading.get(id);
        return invoice.isIssued() ? reading.content(invoice) : papers.compose(invoice, "", today.date());
    }

    PrintedDocument pdf(InvoiceId id) {
        return reading.pdf(reading.get(id));
    }

    PrintedDocument preview(InvoiceId id) {
        StoredInvoice invoice = reading.get(id);
        if (invoice.isIssued()) throw new InvoiceRefused(Reason.ALREADY_ISSUED);
        return printer.print(papers.compose(invoice, "", today.date()));
    }
}
