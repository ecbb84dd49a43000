package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocument;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.internal.Deductions.Deducted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into a draft what it will say for good, and seals it. */
@Component
class Freezer {

    private final IssueRepository issues;
    private final InvoiceLineRepository lines;
    private final Deductions deductions;
    private final SealedInvoices words;
    private final ChainLinks links;

    Freezer(
            IssueRepository issues,
            InvoiceLineRepository lines,
            Deductions deductions,
            SealedInvoices words,
            ChainLinks links) {
        this.issues = issues;
        this.lines = lines;
        this.deductions = deductions;
        this.words = words;
        this.links = links;
    }

    List<Deducted> deductions(StoredInvoice draft) {
        return deductions.of(draft);
    }

    /** The lines as they are printed: who is charged no VAT has none on them, so a credit note finds none either. */
    void write(StoredInvoice draft, List<Line> printed) {
        lines.replace(draft.id(), printed);
    }

    void freeze(
            StoredInvoice draft,
            String clientName,
            Amounts amounts,
            List<Deducted> deducted,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate supplyFrom) {
        lines.setDeductions(draft.id(), deducted.stream().map(Deducted::id).toList());
        issues.freeze(draft, clientName, amounts, dueDate, supplyFrom);
    }

    /** Says the seal. */
    String seal(StoredInvoice draft, Issue issue, String previous, ArchivedDocument document, String contentHash) {
        String seal = links.seal(previous, words.draft(draft, issue), SealedInvoices.document(document, contentHash));
        issues.issue(draft, issue, previous, seal);
        return seal;
    }
}
