package fr.coachdigital.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of amounts hold is never reached (DECIMAL(14, 2) and DECIMAL(12, 2)). */
class AmountLimitsTest {

    private static final BigDecimal COLUMN = new BigDecimal("999999999999.99");

    @ParameterizedTest
    @CsvSource({"1, 9999999.99, false", "2, 4999999.99, false", "2, 5000000.00, true", "9999999, 9999999.99, true"})
    void a_line_stays_below_ten_million(BigDecimal quantity, String price, boolean tooLarge) {
        assertThat(AmountLimits.isTooLarge(line(quantity, price, Discount.NONE, VatRate.ZERO)))
                .isEqualTo(tooLarge);
    }

    @Test
    void a_document_stays_below_ten_million_with_its_vat() {
        AmountLimits.check(List.of(line(BigDecimal.ONE, "8333333.32", Discount.NONE, VatRate.STANDARD)));
        assertRefused(line(BigDecimal.ONE, "8333333.34", Discount.NONE, VatRate.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"100.00, true", "100.01, false"})
    void euros_off_are_at_most_the_line(BigDecimal off, boolean fits) {
        Line line = line(BigDecimal.ONE, "100.00", new Discount(Discount.Kind.AMOUNT, off), VatRate.STANDARD);
        assertThat(AmountLimits.isOverDiscounted(line)).isNotEqualTo(fits);
        if (fits) AmountLimits.check(List.of(line));
        else assertRefused(line);
    }

    @Test
    void prices_are_not_negative_and_what_is_sold_is_not_given_back() {
        assertRefused(line(BigDecimal.ONE, "-1.00", Discount.NONE, VatRate.ZERO));
        List<Line> back = List.of(line(BigDecimal.ONE.negate(), "1.00", Discount.NONE, VatRate.ZERO));
        AmountLimits.check(back);
        assertThatIllegalArgumentException().isThrownBy(() -> AmountLimits.checkSold(back));
    }

    @Test
    void discounts_and_deposits_are_neither_negative_nor_over_all_nor_too_large() {
        for (String wrong : List.of("-0.01", "100.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Discount(Discount.Kind.PERCENT, new BigDecimal(wrong)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Deposit(Deposit.Kind.PERCENT, new BigDecimal(wrong)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Discount(Discount.Kind.AMOUNT, Line.LIMIT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deposit(Deposit.Kind.AMOUNT, Line.LIMIT));
    }

    @Test
    void whatever_passes_fits_the_columns() {
        Random random = new Random(7);
        int passed = 0;
        for (int i = 0; i < 2_000; i++) {
            Line line = line(
                    BigDecimal.valueOf(random.nextLong(1, 99_999_999_999L) >> random.nextInt(36), 4),
                    Money.ofCents(random.nextLong(0, 999_999_999L) >> random.nextInt(30))
                            .toString(),
                    Discount.NONE,
                    VatRate.STANDARD);
            List<Line> lines = Collections.nCopies(1 + random.nextInt(500), line);
            try {
                AmountLimits.check(lines);
            } catch (IllegalArgumentException tooLarge) {
                continue;
            }
            passed++;
            assertThat(Totals.of(lines).gross().amount()).isLessThan(Line.LIMIT).isLessThan(COLUMN);
            assertThat(line.beforeDiscount().amount()).isLessThan(Line.LIMIT);
        }
        assertThat(passed).isBetween(200, 1_900);
    }

    private static void assertRefused(Line line) {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountLimits.check(List.of(line)));
    }

    private static Line line(BigDecimal quantity, String price, Discount discount, VatRate rate) {
        return new Line(LineKind.ITEM, "Séance", "", quantity, Unit.HOUR, Money.of(price), discount, rate);
    }
}
