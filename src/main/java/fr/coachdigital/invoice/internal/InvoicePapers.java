package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentComposer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.Missing;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.internal.Deductions.Deducted;
import fr.coachdigital.settings.IssuerSettings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What drafts would say if they were issued on a day. */
@Component
class InvoicePapers {

    private final InvoiceLineRepository lines;
    private final Deductions deductions;
    private final DocumentComposer composer;
    private final IssuerSettings settings;
    private final Precedents precedents;

    InvoicePapers(
            InvoiceLineRepository lines,
            Deductions deductions,
            DocumentComposer composer,
            IssuerSettings settings,
            Precedents precedents) {
        this.lines = lines;
        this.deductions = deductions;
        this.composer = composer;
        this.settings = settings;
        this.precedents = precedents;
    }

    List<Missing> missing(StoredInvoice draft, LocalDate day) {
        return composer.missing(draft(draft, "", day));
    }

    List<String> warnings(StoredInvoice draft, LocalDate day) {
        return composer.warnings(draft(draft, "", day));
    }

    /** @param number empty for a look at it */
    DocumentContent compose(StoredInvoice draft, String number, LocalDate day) {
        return composer.compose(draft(draft, number, day));
    }

    /** @throws InvoiceRefused when what would be issued asks for VAT that the quote's price did not have */
    void refuseVatOnTop(StoredInvoice draft) {
        precedents.refuseVatOnTop(draft.quote(), draft.kind(), draft.client());
    }

    /** The last day to pay; none for a credit note. */
    @Nullable
    LocalDate dueDate(StoredInvoice draft, LocalDate day) {
        if (draft.isCreditNote()) return null;
        return draft.dueDate() == null
                ? day.plusDays(settings.current().payment().termDays())
                : draft.dueDate();
    }

    private DocumentDraft draft(StoredInvoice draft, String number, LocalDate day) {
        return new DocumentDraft(
                draft.kind().document(),
                number,
                1,
                draft.client(),
                draft.subject(),
                day,
                null,
                dueDate(draft, day),
                supplyFrom(draft, day),
                draft.supplyUntil(),
                "",
                lines.of(draft.id()),
                deductions.of(draft).stream().map(Deducted::deduction).toList(),
                precedents.reference(draft),
                Deposit.NONE,
                draft.notes(),
                null,
                precedents.treatment(draft));
    }

    /** The day of issue unless it was said; a deposit comes before the service, and a credit note is none. */
    @Nullable
    LocalDate supplyFrom(StoredInvoice draft, LocalDate day) {
        boolean service = !draft.isCreditNote() && draft.kind() != InvoiceKind.DEPOSIT;
        return draft.supplyFrom() == null && service ? day : draft.supplyFrom();
    }
}
