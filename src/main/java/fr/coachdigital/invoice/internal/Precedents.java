package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Original;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatTreatment;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.quote.AcceptedQuotes;
import fr.coachdigital.shared.VatRate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a document goes back to: a credit note to its original, whose VAT it gives back as it was charged, whatever
 * settings and client say since; an invoice to the quote that was agreed to. What is invoiced for a quote follows the
 * regime of the day of issue, and takes earlier invoices off at the VAT they charged; but where the client agreed to a
 * price without VAT, none comes on top (decision 0023).
 */
@Component
class Precedents {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final DocumentArchive archive;
    private final AcceptedQuotes quotes;

    Precedents(
            InvoiceRepository invoices, InvoiceLineRepository lines, DocumentArchive archive, AcceptedQuotes quotes) {
        this.invoices = invoices;
        this.lines = lines;
        this.archive = archive;
        this.quotes = quotes;
    }

    /** What an issued one says. */
    DocumentContent content(StoredInvoice issued) {
        return archive.content(Objects.requireNonNull(issued.document()));
    }

    PrintedDocument pdf(ArchivedDocumentId document) {
        return archive.pdf(document);
    }

    /** What an issued invoice asked for, less what was credited of it, at each rate. */
    RateBalance left(StoredInvoice issued) {
        DocumentContent content = content(issued);
        RateBalance left = new RateBalance().plus(content.totals().groups());
        for (Deduction deduction : content.deductions()) left.minus(deduction.groups());
        invoices.creditNotes(List.of(issued.id())).stream()
                .filter(StoredInvoice::isIssued)
                .forEach(note -> left.minus(content(note).totals().groups()));
        return left;
    }

    /** @throws OverRate when a credit note with these lines takes back more than is left at a rate */
    void refuseOver(StoredInvoice original, List<Line> given) {
        RateBalance left = left(original);
        left.exceededBy(given).ifPresent(rest -> {
            throw new OverRate(rest);
        });
        if (Totals.of(given, left.fixed(given)).gross().compareTo(original.uncredited()) > 0) {
            throw new InvoiceRefused(Reason.OVER_INVOICE);
        }
    }

    /** What a draft with these lines comes to; of a credit note, as VAT is left of its original. */
    Totals totals(StoredInvoice draft, List<Line> itsLines) {
        return draft.original() == null
                ? Totals.of(itsLines)
                : Totals.of(itsLines, left(original(draft)).fixed(itsLines));
    }

    /**
     * Null where no original says how VAT is treated. A balance that charges none may have taken off deposits that did;
     * their rates stand on the credit note.
     */
    @Nullable
    VatTreatment treatment(StoredInvoice draft) {
        if (draft.original() == null) return null;
        StoredInvoice original = original(draft);
        DocumentContent content = content(original);
        RateBalance left = left(original);
        List<Line> itsLines = lines.of(draft.id());
        boolean charged = content.vatShown()
                || Totals.of(itsLines).groups().stream().anyMatch(group -> group.rate() != VatRate.ZERO);
        return new VatTreatment(charged, content.vatMentions(), left.fixed(itsLines));
    }

    /** What a credit note quotes; null for an invoice. */
    @Nullable
    Original reference(StoredInvoice draft) {
        if (draft.original() == null) return null;
        StoredInvoice original = original(draft);
        return new Original(original.number(), Objects.requireNonNull(original.date()), draft.reason());
    }

    /** @throws InvoiceRefused when VAT comes on top of a price that was agreed to without */
    void refuseVatOnTop(StoredInvoice draft, DocumentContent issued) {
        if (draft.quote() == null || draft.kind() == InvoiceKind.CREDIT_NOTE || !issued.vatShown()) return;
        if (!quotes.content(draft.quote()).vatShown()) throw new InvoiceRefused(Reason.VAT_SINCE_QUOTE);
    }

    private StoredInvoice original(StoredInvoice note) {
        return invoices.find(Objects.requireNonNull(note.original())).orElseThrow(InvoiceNotFound::new);
    }
}
