package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.AmountLimits;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Drafts credit notes, and takes back what they say when they are issued (INV-23). */
@Component
class Crediting {

    private final InvoiceRepository invoices;
    private final InvoiceDrafting drafting;
    private final Precedents precedents;
    private final InvoiceLocks locks;
    private final LineTexts texts;

    Crediting(
            InvoiceRepository invoices,
            InvoiceDrafting drafting,
            Precedents precedents,
            InvoiceLocks locks,
            LineTexts texts) {
        this.invoices = invoices;
        this.drafting = drafting;
        this.precedents = precedents;
        this.locks = locks;
        this.texts = texts;
    }

    /** All lines of an invoice of which nothing was taken off; else what is left, one line for each rate. */
    InvoiceId all(InvoiceId id, String reason) {
        StoredInvoice original = correctable(id);
        boolean whole =
                original.credited().isZero() && original.amounts().deducted().isZero();
        List<Line> given = whole
                ? precedents.content(original).lines()
                : texts.credit(original, precedents.left(original).groups());
        precedents.refuseOver(original, given);
        return store(original, given, reason);
    }

    /** @throws IllegalArgumentException if an amount is out of range */
    InvoiceId part(InvoiceId id, List<Line> given, String reason) {
        StoredInvoice original = correctable(id);
        boolean negative = given.stream()
                .anyMatch(
                        line -> line.kind() == LineKind.ITEM && line.quantity().signum() <= 0);
        if (negative || !Totals.of(given).gross().isPositive()) throw new InvoiceRefused(Reason.EMPTY);
        AmountLimits.check(given);
        precedents.refuseOver(original, given);
        return store(original, given, reason);
    }

    /** The note is about to be issued: its original is held, and must still come to as much at each rate. */
    void hold(StoredInvoice note) {
        precedents.refuseOver(invoices.lock(Objects.requireNonNull(note.original())), drafting.lines(note.id()));
    }

    /**
     * The note is issued: its original is less by what the note says, which may be other than what its draft said.
     *
     * @return the original
     */
    InvoiceId takeBack(StoredInvoice note) {
        StoredInvoice original = invoices.lock(Objects.requireNonNull(note.original()));
        Money issued = invoices.find(note.id()).orElseThrow().amounts().due();
        if (issued.compareTo(original.uncredited()) > 0) throw new InvoiceRefused(Reason.OVER_INVOICE);
        invoices.addCredited(original.id(), issued);
        return original.id();
    }

    private StoredInvoice correctable(InvoiceId id) {
        StoredInvoice original = locks.issued(id);
        if (original.isCreditNote()) throw new InvoiceRefused(Reason.CREDIT_NOTE);
        if (!original.uncredited().isPositive()) throw new InvoiceRefused(Reason.OVER_INVOICE);
        return original;
    }

    private InvoiceId store(StoredInvoice original, List<Line> given, String reason) {
        InvoiceData data = new InvoiceData(original.client(), original.subject(), given, null, null, null, "");
        return drafting.store(NewDraft.creditNote(data, original, reason));
    }
}
