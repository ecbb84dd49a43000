package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.document.Totals;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.invoice.internal.Deductions.Deducted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads single invoices. */
@Component
class InvoiceReading {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final Deductions deductions;
    private final DocumentArchive archive;
    private final Today today;

    InvoiceReading(
            InvoiceRepository invoices,
            InvoiceLineRepository lines,
            Deductions deductions,
            DocumentArchive archive,
            Today today) {
        this.invoices = invoices;
        this.lines = lines;
        this.deductions = deductions;
        this.archive = archive;
        this.today = today;
    }

    Optional<Invoice> find(InvoiceId id) {
        return invoices.find(id).map(this::invoice);
    }

    /** @throws InvoiceNotFound when there is none */
    StoredInvoice get(InvoiceId id) {
        return invoices.find(id).orElseThrow(InvoiceNotFound::new);
    }

    /** What an issued one says. */
    DocumentContent content(StoredInvoice issued) {
        return archive.content(Objects.requireNonNull(issued.document()));
    }

    PrintedDocument pdf(StoredInvoice invoice) {
        if (invoice.document() == null) throw new InvoiceRefused(Reason.NOT_ISSUED);
        return archive.pdf(invoice.document());
    }

    private Invoice invoice(StoredInvoice stored) {
        List<Line> itsLines = lines.of(stored.id());
        List<Deduction> deducted = stored.isIssued()
                ? frozenDeductions(stored)
                : deductions.of(stored).stream().map(Deducted::deduction).toList();
        Amounts amounts = stored.isIssued() ? stored.amounts() : Amounts.of(itsLines, deducted);
        return new Invoice(
                stored.id(),
                stored.version(),
                stored.kind(),
                stored.number(),
                stored.state(today.date()),
                stored.data(itsLines),
                stored.clientName(),
                stored.quote(),
                stored.original(),
                stored.reason(),
                stored.date(),
                Totals.of(itsLines),
                deducted,
                amounts.due(),
                stored.paid(),
                stored.credited(),
                stored.rest(),
                stored.sentAt(),
                stored.firstViewedAt());
    }

    private List<Deduction> frozenDeductions(StoredInvoice issued) {
        return issued.amounts().deducted().isZero()
                ? List.of()
                : content(issued).deductions();
    }
}
