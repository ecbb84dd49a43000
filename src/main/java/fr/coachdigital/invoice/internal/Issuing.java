package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocument;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Missing;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.invoice.internal.Deductions.Deducted;
import fr.coachdigital.invoice.internal.InvoiceSequence.Place;
import fr.coachdigital.settings.PaymentRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues drafts: number, document and seal in one transaction, or nothing (INV-20 to 24). */
@Component
class Issuing {

    private final InvoicePapers papers;
    private final InvoiceSequence sequence;
    private final DocumentArchive archive;
    private final Freezer freezer;
    private final Today today;

    Issuing(InvoicePapers papers, InvoiceSequence sequence, DocumentArchive archive, Freezer freezer, Today today) {
        this.papers = papers;
        this.sequence = sequence;
        this.archive = archive;
        this.freezer = freezer;
        this.today = today;
    }

    /** @param draft locked, and its quote and original with it; says its number */
    String issue(StoredInvoice draft) {
        Place place = sequence.next(draft.kind().series());
        refuseUnready(draft, place.day());
        String number = sequence.number(place);
        List<Deducted> deducted = freezer.deductions(draft);
        DocumentContent content = papers.compose(draft, number, place.day());
        Amounts amounts = Amounts.of(
                content.totals(), deducted.stream().map(Deducted::deduction).toList());
        freezer.write(draft, content.lines());
        freezer.freeze(
                draft,
                content.buyer().name(),
                amounts,
                deducted,
                papers.dueDate(draft, place.day()),
                papers.supplyFrom(draft, place.day()));
        ArchivedDocument document = archive.archive(content);
        Issue issue = new Issue(number, place.day(), place.position(), document.id(), today.moment());
        String seal = freezer.seal(draft, issue, place.previousSeal(), document, archive.contentHash(document.id()));
        sequence.taken(place, seal);
        return number;
    }

    private void refuseUnready(StoredInvoice draft, LocalDate day) {
        DocumentContent content = papers.compose(draft, "", day);
        if (!content.due().isPositive()) throw new InvoiceRefused(Reason.EMPTY);
        papers.refuseVatOnTop(draft);
        if (isTooLateOrEarly(papers.dueDate(draft, day), day)) throw new InvoiceRefused(Reason.DUE_DATE);
        List<Missing> missing = papers.missing(draft, day);
        if (!missing.isEmpty()) throw new DetailsMissing(missing);
    }

    private static boolean isTooLateOrEarly(@Nullable LocalDate due, LocalDate day) {
        return due != null && (due.isBefore(day) || due.isAfter(day.plusDays(PaymentRules.MAX_TERM_DAYS)));
    }
}
