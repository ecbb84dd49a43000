package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What a balance invoice takes off: all that its quote's other issued invoices ask for, less what was credited of them,
 * at the VAT that each of them charged; by its net alone where the balance charges none, whose lines then have none
 * either (decision 0023). One that was credited altogether is taken off no more.
 */
@Component
class Deductions {

    private final InvoiceRepository invoices;
    private final Precedents precedents;

    Deductions(InvoiceRepository invoices, Precedents precedents) {
        this.invoices = invoices;
        this.precedents = precedents;
    }

    /** As they stand now; nothing for what is no balance invoice. */
    List<Deducted> of(StoredInvoice balance) {
        if (balance.kind() != InvoiceKind.BALANCE || balance.quote() == null) return List.of();
        boolean charged = precedents.chargesVat(balance.client());
        return invoices.ofQuote(balance.quote()).stream()
                .filter(invoice -> !invoice.id().equals(balance.id()))
                .filter(invoice -> invoice.isIssued() && !invoice.isCreditNote())
                .filter(invoice -> invoice.uncredited().isPositive())
                .map(invoice -> deducted(invoice, charged))
                .toList();
    }

    /** @param vatCharged whether the balance charges VAT; without it, what others charged in VAT stays with them */
    private Deducted deducted(StoredInvoice invoice, boolean vatCharged) {
        List<VatGroup> left = precedents.left(invoice).groups();
        Money net = left.stream().map(VatGroup::base).reduce(Money.ZERO, Money::plus);
        Money vat = left.stream().map(VatGroup::vat).reduce(Money.ZERO, Money::plus);
        return new Deducted(
                invoice.id(),
                new Deduction(
                        invoice.number(),
                        Objects.requireNonNull(invoice.date()),
                        invoice.kind() == InvoiceKind.DEPOSIT,
                        net,
                        vatCharged ? vat : Money.ZERO,
                        vatCharged ? net.plus(vat) : net,
                        vatCharged ? left : List.of(new VatGroup(VatRate.ZERO, net, Money.ZERO)),
                        vatCharged ? Money.ZERO : vat));
    }

    /** An invoice, and what is taken off for it. */
    record Deducted(InvoiceId id, Deduction deduction) {}
}
