package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Totals;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.shared.Money;
import java.math.RoundingMode;
import java.util.List;

/**
 * How far a quote is invoiced.
 *
 * @param asked what invoices and drafts ask for, less what was credited
 * @param rest what no invoice and no draft asks for yet; zero as long as there is a balance that was not credited
 * @param depositOpen what can still be asked as its deposit
 * @param hasDraft whether a draft other than a credit note waits
 */
record QuoteStanding(Money total, Money asked, Money rest, Money depositOpen, boolean hasDraft) {

    /** @param invoices made from the quote, with their credit notes */
    static QuoteStanding of(DocumentContent quote, List<StoredInvoice> invoices) {
        Money total = quote.totals().gross();
        List<StoredInvoice> asking = invoices.stream()
                .filter(invoice -> !invoice.isCreditNote())
                .filter(invoice -> !invoice.isIssued() || invoice.uncredited().isPositive())
                .toList();
        List<StoredInvoice> drafts =
                asking.stream().filter(invoice -> !invoice.isIssued()).toList();
        boolean balanced = asking.stream().anyMatch(invoice -> invoice.kind() == InvoiceKind.BALANCE);
        Money asked = asking.stream().map(StoredInvoice::uncredited).reduce(Money.ZERO, Money::plus);
        Money taken =
                asking.stream().map(invoice -> ofPrice(invoice, quote.totals())).reduce(Money.ZERO, Money::plus);
        Money rest = balanced ? Money.ZERO : total.minus(taken);
        boolean depositAsked = asking.stream().anyMatch(invoice -> invoice.kind() == InvoiceKind.DEPOSIT);
        Money deposit = depositAsked || quote.deposit().kind() == Deposit.Kind.NONE
                ? Money.ZERO
                : quote.deposit().of(total).min(rest);
        return new QuoteStanding(total, asked, rest, deposit, !drafts.isEmpty());
    }

    /** How much of the price it stands for: of what was issued without the VAT of the quote, with that VAT. */
    private static Money ofPrice(StoredInvoice invoice, Totals quote) {
        boolean withoutItsVat = invoice.isIssued()
                && invoice.amounts().vat().isZero()
                && quote.vat().isPositive()
                && quote.net().isPositive();
        if (!withoutItsVat) return invoice.uncredited();
        return Money.rounded(invoice.uncredited()
                .amount()
                .multiply(quote.gross().amount())
                .divide(quote.net().amount(), RoundingMode.HALF_UP));
    }
}
