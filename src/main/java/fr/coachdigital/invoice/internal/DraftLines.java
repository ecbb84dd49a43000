package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.internal.Deductions.Deducted;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the lines of drafts, and what follows from them and from other rows. */
@Component
class DraftLines {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final Deductions deductions;
    private final Precedents precedents;

    DraftLines(InvoiceRepository invoices, InvoiceLineRepository lines, Deductions deductions, Precedents precedents) {
        this.invoices = invoices;
        this.lines = lines;
        this.deductions = deductions;
        this.precedents = precedents;
    }

    List<Line> of(InvoiceId id) {
        return lines.of(id);
    }

    /** The lines; with them the client's name, and the amounts of a balance invoice or credit note. */
    void write(InvoiceId id, List<Line> written) {
        lines.replace(id, written);
        StoredInvoice draft = invoices.find(id).orElseThrow(InvoiceNotFound::new);
        List<Deducted> deducted = deductions.of(draft);
        lines.setDeductions(id, deducted.stream().map(Deducted::id).toList());
        Totals totals = precedents.totals(draft, lines.of(id));
        invoices.setFigures(
                id,
                draft.clientName(),
                Amounts.of(totals, deducted.stream().map(Deducted::deduction).toList()));
    }
}
