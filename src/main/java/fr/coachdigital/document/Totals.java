package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of a document: VAT is computed once for each rate on the sum of its lines, half a cent counting for one
 * (EN 16931 BR-CO-17; CIBS L131-2).
 *
 * @param groups by rate, highest first; those with lines only
 */
public record Totals(Money net, List<VatGroup> groups, Money vat, Money gross) implements Serializable {

    public Totals {
        groups = List.copyOf(groups);
    }

    public static Totals of(Collection<Line> lines) {
        return of(lines, List.of());
    }

    /**
     * The same, but where the lines of a rate come to the base of one that is fixed, its VAT counts: what is left of an
     * invoice after parts of it were credited need not be the rounded VAT on what is left of its base.
     */
    public static Totals of(Collection<Line> lines, List<VatGroup> fixed) {
        Map<VatRate, Money> bases = new EnumMap<>(VatRate.class);
        for (Line line : lines) {
            if (line.kind() == LineKind.ITEM) bases.merge(line.vatRate(), line.net(), Money::plus);
        }
        List<VatGroup> groups = bases.entrySet().stream()
                .map(base -> group(base.getKey(), base.getValue(), fixed))
                .toList();
        Money net = groups.stream().map(VatGroup::base).reduce(Money.ZERO, Money::plus);
        Money vat = groups.stream().map(VatGroup::vat).reduce(Money.ZERO, Money::plus);
        return new Totals(net, groups, vat, net.plus(vat));
    }

    private static VatGroup group(VatRate rate, Money base, List<VatGroup> fixed) {
        return fixed.stream()
                .filter(group -> group.rate() == rate && group.base().equals(base))
                .findAny()
                .orElseGet(() -> new VatGroup(rate, base, vatOn(base, rate)));
    }

    /** VAT on an amount, to the cent. */
    public static Money vatOn(Money base, VatRate rate) {
        return Money.rounded(base.amount().multiply(rate.percent()).movePointLeft(2));
    }
}
