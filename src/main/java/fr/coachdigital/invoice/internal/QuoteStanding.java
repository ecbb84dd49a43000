package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.shared.Money;
import java.util.List;

/**
 * How far a quote is invoiced.
 *
 * @param rest what no invoice and no draft asks for yet; zero as long as there is a draft over the whole balance
 * @param depositOpen what can still be asked as its deposit
 * @param hasDraft whether a draft other than a credit note waits
 */
record QuoteStanding(Money total, Money rest, Money depositOpen, boolean hasDraft) {

    /** @param invoices made from the quote, with their credit notes */
    static QuoteStanding of(DocumentContent quote, List<StoredInvoice> invoices) {
        Money total = quote.totals().gross();
        List<StoredInvoice> asking = invoices.stream()
                .filter(invoice -> !invoice.isCreditNote())
                .filter(invoice -> !invoice.isIssued() || invoice.uncredited().isPositive())
                .toList();
        List<StoredInvoice> drafts =
                asking.stream().filter(invoice -> !invoice.isIssued()).toList();
        boolean balanceDrafted = drafts.stream().anyMatch(draft -> draft.kind() == InvoiceKind.BALANCE);
        Money asked = asking.stream().map(StoredInvoice::uncredited).reduce(Money.ZERO, Money::plus);
        Money rest = balanceDrafted ? Money.ZERO : total.minus(asked);
        boolean depositAsked = asking.stream().anyMatch(invoice -> invoice.kind() == InvoiceKind.DEPOSIT);
        Money deposit = depositAsked || quote.deposit().kind() == Deposit.Kind.NONE
                ? Money.ZERO
                : quote.deposit().of(total).min(rest);
        return new QuoteStanding(total, rest, deposit, !drafts.isEmpty());
    }
}
