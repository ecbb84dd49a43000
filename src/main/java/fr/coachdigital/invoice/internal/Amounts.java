package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Totals;
import fr.coachdigital.shared.Money;
import java.util.List;

/**
 * What an invoice comes to.
 *
 * @param net without VAT, less what earlier invoices asked for; with {@code vat} it makes {@code due}
 * @param vat less what earlier invoices asked for
 * @param gross of all lines, with VAT
 * @param deducted what earlier invoices asked for, with VAT
 */
record Amounts(Money net, Money vat, Money gross, Money deducted) {

    static Amounts of(Totals totals, List<Deduction> deductions) {
        return new Amounts(
                totals.net().minus(sum(deductions.stream().map(Deduction::net).toList())),
                totals.vat().minus(sum(deductions.stream().map(Deduction::vat).toList())),
                totals.gross(),
                sum(deductions.stream().map(Deduction::gross).toList()));
    }

    Money due() {
        return gross.minus(deducted);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
