package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Totals;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads an amount with VAT over rates, in proportion to what each stands for. The cents that rounding leaves go to the
 * largest, so that nets and their VAT come to exactly the amount. Not every amount is the sum of a net and its rounded
 * VAT (at 20 %, one in six is not: 0.02 has 0.00, and 0.03 has 0.01): where no spread comes to it, the nearest below is
 * taken, which is a cent less.
 */
final class VatSpread {

    /** How many cents a smaller share may be moved so that the largest one can fit. */
    private static final int ROOM = 6;

    private static final int DIGITS = 20;

    private VatSpread() {}

    /**
     * Net amounts by rate.
     *
     * @param gross positive
     * @param bases what each rate stands for, without VAT; those that are not positive are left out
     */
    static Map<VatRate, Money> of(Money gross, Map<VatRate, Money> bases) {
        Map<VatRate, Money> weights = new EnumMap<>(VatRate.class);
        bases.forEach((rate, base) -> {
            if (base.isPositive()) weights.put(rate, base);
        });
        if (weights.isEmpty()) return Map.of();
        Map<VatRate, Money> shares = new EnumMap<>(proportional(gross, weights));
        List<VatRate> bySize = weights.keySet().stream()
                .sorted(Comparator.comparing((VatRate rate) -> weights.getOrDefault(rate, Money.ZERO))
                        .reversed())
                .toList();
        VatRate largest = bySize.getFirst();
        Money others = grossOf(shares).minus(withVat(largest, shares.getOrDefault(largest, Money.ZERO)));
        Optional<Money> fits = netOf(largest, gross.minus(others));
        if (fits.isPresent()) {
            shares.put(largest, fits.get());
        } else if (bySize.size() < 2 || !moved(gross, others, largest, bySize.get(1), shares)) {
            shares.put(largest, nearestBelow(largest, gross.minus(others)));
        }
        shares.values().removeIf(Money::isZero);
        return shares;
    }

    static Money grossOf(Map<VatRate, Money> nets) {
        return nets.entrySet().stream()
                .map(net -> withVat(net.getKey(), net.getValue()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<VatRate, Money> proportional(Money gross, Map<VatRate, Money> weights) {
        BigDecimal all = weights.entrySet().stream()
                .map(weight -> weight.getValue().amount().multiply(factor(weight.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal part = gross.amount().divide(all, DIGITS, RoundingMode.HALF_UP);
        Map<VatRate, Money> shares = new EnumMap<>(VatRate.class);
        weights.forEach(
                (rate, weight) -> shares.put(rate, Money.rounded(weight.amount().multiply(part))));
        return shares;
    }

    /** Moves the second share by some cents until the largest one fits; false when nothing helps. */
    private static boolean moved(
            Money gross, Money others, VatRate largest, VatRate second, Map<VatRate, Money> shares) {
        Money before = shares.getOrDefault(second, Money.ZERO);
        Money rest = gross.minus(others).plus(withVat(second, before));
        for (int step = 1; step <= 2 * ROOM; step++) {
            Money moved = before.plus(Money.ofCents(step % 2 == 1 ? (step + 1) / 2 : -step / 2));
            if (moved.isNegative()) continue;
            Optional<Money> fits = netOf(largest, rest.minus(withVat(second, moved)));
            if (fits.isPresent()) {
                shares.put(second, moved);
                shares.put(largest, fits.get());
                return true;
            }
        }
        return false;
    }

    /** The net amount that comes to exactly this with its VAT. */
    private static Optional<Money> netOf(VatRate rate, Money gross) {
        Money net = nearestBelow(rate, gross);
        return !net.isNegative() && withVat(rate, net).equals(gross) ? Optional.of(net) : Optional.empty();
    }

    /** The largest net amount that comes to no more than this with its VAT. */
    private static Money nearestBelow(VatRate rate, Money gross) {
        Money cent = Money.ofCents(1);
        Money net = Money.rounded(gross.amount().divide(factor(rate), DIGITS, RoundingMode.HALF_UP))
                .plus(cent);
        while (net.isPositive() && withVat(rate, net).compareTo(gross) > 0) net = net.minus(cent);
        return net;
    }

    private static Money withVat(VatRate rate, Money net) {
        return net.plus(Totals.vatOn(net, rate));
    }

    private static BigDecimal factor(VatRate rate) {
        return BigDecimal.ONE.add(rate.percent().movePointLeft(2));
    }
}
