package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Drafts credit notes, and takes back what they say when they are issued (INV-23). */
@Component
class Crediting {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final InvoiceDrafting drafting;
    private final InvoiceLocks locks;
    private final LineTexts texts;

    Crediting(
            InvoiceRepository invoices,
            InvoiceLineRepository lines,
            InvoiceDrafting drafting,
            InvoiceLocks locks,
            LineTexts texts) {
        this.invoices = invoices;
        this.lines = lines;
        this.drafting = drafting;
        this.locks = locks;
        this.texts = texts;
    }

    InvoiceId all(InvoiceId id, String reason) {
        StoredInvoice original = correctable(id);
        boolean whole =
                original.credited().isZero() && original.amounts().deducted().isZero();
        return store(original, whole ? lines.of(id) : rest(original), reason);
    }

    InvoiceId part(InvoiceId id, List<Line> given, String reason) {
        StoredInvoice original = correctable(id);
        Money gross = Totals.of(given).gross();
        boolean negative = given.stream()
                .anyMatch(
                        line -> line.kind() == LineKind.ITEM && line.quantity().signum() <= 0);
        if (negative || !gross.isPositive()) throw new InvoiceRefused(Reason.EMPTY);
        if (gross.compareTo(original.uncredited()) > 0) throw new InvoiceRefused(Reason.OVER_INVOICE);
        return store(original, given, reason);
    }

    /** The note is about to be issued: its original is held, and must still come to as much. */
    void hold(StoredInvoice note) {
        StoredInvoice original = invoices.lock(Objects.requireNonNull(note.original()));
        if (note.amounts().due().compareTo(original.uncredited()) > 0) {
            throw new InvoiceRefused(Reason.OVER_INVOICE);
        }
    }

    /** The note is issued: its original is less by what the note says, which may be other than what its draft said. */
    void takeBack(StoredInvoice note) {
        StoredInvoice original = invoices.lock(Objects.requireNonNull(note.original()));
        Money issued = invoices.find(note.id()).orElseThrow().amounts().due();
        if (issued.compareTo(original.uncredited()) > 0) throw new InvoiceRefused(Reason.OVER_INVOICE);
        invoices.addCredited(original.id(), issued);
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

    /**
     * What is left, one line for each rate. Where rounding lets no net amounts come to exactly that, a line without VAT
     * carries the last cents: what is credited altogether is credited to the cent.
     */
    private List<Line> rest(StoredInvoice original) {
        Money left = original.uncredited();
        Map<VatRate, Money> nets = VatSpread.of(left, bases(original));
        List<Line> rest = new ArrayList<>(texts.credit(original, nets));
        Money missing = left.minus(VatSpread.grossOf(nets));
        if (missing.isPositive()) rest.add(texts.rounding(original, missing));
        return rest;
    }

    private Map<VatRate, Money> bases(StoredInvoice original) {
        Map<VatRate, Money> bases = new EnumMap<>(VatRate.class);
        Totals totals = Totals.of(lines.of(original.id()));
        for (VatGroup group : totals.groups()) {
            bases.put(
                    group.rate(),
                    Money.rounded(group.base()
                            .amount()
                            .multiply(original.amounts().due().amount())
                            .divide(totals.gross().amount(), RoundingMode.HALF_UP)));
        }
        invoices.creditNotes(List.of(original.id())).stream()
                .filter(StoredInvoice::isIssued)
                .flatMap(note -> Totals.of(lines.of(note.id())).groups().stream())
                .forEach(group -> bases.merge(group.rate(), group.base().negated(), Money::plus));
        return bases;
    }
}
