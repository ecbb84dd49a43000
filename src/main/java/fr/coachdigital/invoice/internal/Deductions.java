package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What a balance invoice takes off: all that its quote's other issued invoices ask for, less what was credited of them.
 * One that was credited altogether is taken off no more.
 */
@Component
class Deductions {

    private final InvoiceRepository invoices;

    Deductions(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    /** As they stand now; nothing for what is no balance invoice. */
    List<Deducted> of(StoredInvoice balance) {
        if (balance.kind() != InvoiceKind.BALANCE || balance.quote() == null) return List.of();
        return among(invoices.ofQuote(balance.quote()).stream()
                .filter(invoice -> !invoice.id().equals(balance.id()))
                .toList());
    }

    /** Of the invoices and credit notes of one quote. */
    static List<Deducted> among(List<StoredInvoice> ofQuote) {
        return ofQuote.stream()
                .filter(invoice -> invoice.isIssued() && !invoice.isCreditNote())
                .filter(invoice -> invoice.uncredited().isPositive())
                .map(invoice -> deducted(
                        invoice,
                        ofQuote.stream()
                                .filter(note -> note.isIssued() && invoice.id().equals(note.original()))
                                .toList()))
                .toList();
    }

    private static Deducted deducted(StoredInvoice invoice, List<StoredInvoice> creditNotes) {
        Money net = invoice.amounts().net();
        Money vat = invoice.amounts().vat();
        for (StoredInvoice note : creditNotes) {
            net = net.minus(note.amounts().net());
            vat = vat.minus(note.amounts().vat());
        }
        return new Deducted(
                invoice.id(),
                new Deduction(
                        invoice.number(),
                        Objects.requireNonNull(invoice.date()),
                        invoice.kind() == InvoiceKind.DEPOSIT,
                        net,
                        vat,
                        net.plus(vat)));
    }

    /** An invoice, and what is taken off for it. */
    record Deducted(InvoiceId id, Deduction deduction) {}
}
