package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of an invoice at each rate. At a rate at which earlier invoices charged more than this one does, it is
 * negative.
 */
final class RateBalance {

    private final Map<VatRate, VatGroup> left = new EnumMap<>(VatRate.class);

    RateBalance plus(Collection<VatGroup> groups) {
        groups.forEach(group -> add(group.rate(), group.base(), group.vat()));
        return this;
    }

    RateBalance minus(Collection<VatGroup> groups) {
        groups.forEach(
                group -> add(group.rate(), group.base().negated(), group.vat().negated()));
        return this;
    }

    private void add(VatRate rate, Money base, Money vat) {
        VatGroup before = at(rate);
        left.put(rate, new VatGroup(rate, before.base().plus(base), before.vat().plus(vat)));
    }

    VatGroup at(VatRate rate) {
        return left.getOrDefault(rate, new VatGroup(rate, Money.ZERO, Money.ZERO));
    }

    /** Rates with something left, highest first. */
    List<VatGroup> groups() {
        return left.values().stream()
                .filter(group -> !group.base().isZero() || !group.vat().isZero())
                .toList();
    }

    /** What is left at the first rate at which these lines take more than that. */
    Optional<VatGroup> exceededBy(List<Line> lines) {
        return Totals.of(lines).groups().stream()
                .filter(group -> isBeyond(group.base(), at(group.rate()).base()))
                .findFirst()
                .map(group -> at(group.rate()));
    }

    private static boolean isBeyond(Money taken, Money left) {
        return left.isNegative()
                ? taken.isPositive() || taken.compareTo(left) < 0
                : taken.isNegative() || taken.compareTo(left) > 0;
    }

    /**
     * The VAT of these lines where it is not what one computes on them: whoever takes all that is left of a base takes
     * all that is left of its VAT, and nobody takes more than that.
     */
    List<VatGroup> fixed(List<Line> lines) {
        List<VatGroup> fixed = new ArrayList<>();
        for (VatGroup group : Totals.of(lines).groups()) {
            VatGroup rest = at(group.rate());
            boolean all = group.base().equals(rest.base());
            boolean tooMuch = group.vat().isPositive() && group.vat().compareTo(rest.vat()) > 0;
            Money vat = all ? rest.vat() : tooMuch ? rest.vat() : group.vat();
            if (!vat.equals(group.vat())) fixed.add(new VatGroup(group.rate(), group.base(), vat));
        }
        return fixed;
    }
}
