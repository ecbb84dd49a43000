package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deduction;
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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads single invoices. */
@Component
class InvoiceReading {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final Deductions deductions;
    private final Precedents precedents;
    private final Today today;

    InvoiceReading(
            InvoiceRepository invoices,
            InvoiceLineRepository lines,
            Deductions deductions,
            Precedents precedents,
            Today today) {
        this.invoices = invoices;
        this.lines = lines;
        this.deductions = deductions;
        this.precedents = precedents;
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
        return precedents.content(issued);
    }

    PrintedDocument pdf(StoredInvoice invoice) {
        if (invoice.document() == null) throw new InvoiceRefused(Reason.NOT_ISSUED);
        return precedents.pdf(invoice.document());
    }

    private Invoice invoice(StoredInvoice stored) {
        List<Line> itsLines = lines.of(stored.id());
        List<Deduction> deducted = stored.isIssued()
                ? frozenDeductions(stored)
                : deductions.of(stored).stream().map(Deducted::deduction).toList();
        Totals totals = totals(stored, itsLines);
        Amounts amounts = stored.isIssued() ? stored.amounts() : Amounts.of(totals, deducted);
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
                totals,
                precedents.isVatCharged(stored, totals),
                deducted,
                amounts.due(),
                stored.paid(),
                stored.credited(),
                stored.rest(),
                stored.sentAt(),
                stored.firstViewedAt());
    }

    private Totals totals(StoredInvoice stored, List<Line> itsLines) {
        return stored.isCreditNote() && stored.isIssued()
                ? precedents.content(stored).totals()
                : precedents.totals(stored, itsLines);
    }

    private List<Deduction> frozenDeductions(StoredInvoice issued) {
        return issued.amounts().deducted().isZero()
                ? List.of()
                : content(issued).deductions();
    }
}
