package fr.coachdigital.invoice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VatSpreadTest {

    @Test
    void thirty_percent_of_one_rate() {
        assertThat(VatSpread.of(Money.of("360.00"), Map.of(VatRate.STANDARD, Money.of("1000.00"))))
                .containsExactly(Map.entry(VatRate.STANDARD, Money.of("300.00")));
    }

    @Test
    void an_amount_that_no_net_comes_to_is_missed_by_a_cent_and_never_passed() {
        Map<VatRate, Money> nets = VatSpread.of(Money.of("6.03"), Map.of(VatRate.STANDARD, Money.of("10.00")));
        assertThat(VatSpread.grossOf(nets)).isEqualTo(Money.of("6.02"));
    }

    @Test
    void with_a_second_rate_the_amount_is_reached() {
        Map<VatRate, Money> nets = VatSpread.of(
                Money.of("6.03"), Map.of(VatRate.STANDARD, Money.of("10.00"), VatRate.REDUCED, Money.of("5.00")));
        assertThat(VatSpread.grossOf(nets)).isEqualTo(Money.of("6.03"));
    }

    @Test
    void ten_thousand_spreads_come_to_the_amount_or_one_cent_less() {
        Random random = new Random(4);
        for (int round = 0; round < 10_000; round++) {
            Map<VatRate, Money> bases = new EnumMap<>(VatRate.class);
            for (VatRate rate : VatRate.values()) {
                if (random.nextBoolean()) bases.put(rate, Money.ofCents(1 + random.nextLong(5_000_000)));
            }
            if (bases.isEmpty()) continue;
            Money whole = VatSpread.grossOf(bases);
            Money asked = Money.ofCents(1 + random.nextLong(whole.cents()));
            Map<VatRate, Money> nets = VatSpread.of(asked, bases);
            long missing = asked.minus(VatSpread.grossOf(nets)).cents();
            assertThat(missing).as("%s of %s", asked, bases).isBetween(0L, 1L);
            if (bases.size() > 1 && asked.cents() > 1_000) assertThat(missing).isZero();
            assertThat(nets.values()).allMatch(Money::isPositive);
            assertThat(bases.keySet()).containsAll(nets.keySet());
        }
    }

    @Test
    void the_whole_is_the_whole() {
        Map<VatRate, Money> bases = Map.of(VatRate.STANDARD, Money.of("833.33"), VatRate.ZERO, Money.of("10.01"));
        assertThat(VatSpread.of(VatSpread.grossOf(bases), bases)).isEqualTo(bases);
    }
}
