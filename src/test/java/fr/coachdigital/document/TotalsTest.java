package fr.coachdigital.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-28: the arithmetic of documents against another one that knows no decimals, only whole numbers. */
class TotalsTest {

    private static final List<Discount.Kind> DISCOUNTS = List.of(Discount.Kind.values());
    private static final List<VatRate> RATES = List.of(VatRate.values());

    private static final long SEED = 20_261_123;
    private static final int DOCUMENTS = 10_000;
    private static final BigInteger TWO = BigInteger.TWO;

    /** A line in whole numbers: ten-thousandths, cents, hundredths of a percent or cents. */
    private record Raw(long quantity, long price, Discount.Kind discount, long taken, VatRate rate) {

        Line line() {
            return new Line(
                    LineKind.ITEM,
                    "Séance",
                    "",
                    BigDecimal.valueOf(quantity, 4),
                    Unit.HOUR,
                    Money.ofCents(price),
                    new Discount(discount, BigDecimal.valueOf(taken, 2)),
                    rate);
        }

        BigInteger cents() {
            BigInteger before = nearest(big(quantity).multiply(big(price)), big(10_000));
            return switch (discount) {
                case NONE -> before;
                case PERCENT -> before.subtract(nearest(before.multiply(big(taken)), big(10_000)));
                case AMOUNT -> before.signum() < 0 ? before.add(big(taken)) : before.subtract(big(taken));
            };
        }
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    /** The nearest whole number, half away from zero. */
    private static BigInteger nearest(BigInteger numerator, BigInteger denominator) {
        BigInteger doubled = numerator.abs().multiply(TWO).add(denominator).divide(denominator.multiply(TWO));
        return numerator.signum() < 0 ? doubled.negate() : doubled;
    }

    private static BigInteger thousandths(VatRate rate) {
        return switch (rate) {
            case STANDARD -> big(200);
            case INTERMEDIATE -> big(100);
            case OVERSEAS -> big(85);
            case REDUCED -> big(55);
            case SUPER_REDUCED -> big(21);
            case ZERO -> BigInteger.ZERO;
        };
    }

    @Test
    void ten_thousand_documents_agree_to_the_cent_with_whole_numbers() {
        Random random = new Random(SEED);
        BigInteger difference = BigInteger.ZERO;
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Raw> raws = document(random);
            Totals totals = Totals.of(raws.stream().map(Raw::line).toList());
            Map<VatRate, BigInteger> bases = new EnumMap<>(VatRate.class);
            raws.forEach(raw -> bases.merge(raw.rate, raw.cents(), BigInteger::add));
            BigInteger net = bases.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            BigInteger vat = bases.entrySet().stream()
                    .map(base -> nearest(base.getValue().multiply(thousandths(base.getKey())), big(1_000)))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            difference = difference
                    .add(net.subtract(cents(totals.net())).abs())
                    .add(vat.subtract(cents(totals.vat())).abs())
                    .add(net.add(vat).subtract(cents(totals.gross())).abs());
        }
        assertThat(difference).isZero();
    }

    private static BigInteger cents(Money money) {
        return big(money.cents());
    }

    private static List<Raw> document(Random random) {
        List<Raw> raws = new ArrayList<>();
        int lines = 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            Discount.Kind discount = DISCOUNTS.get(random.nextInt(DISCOUNTS.size()));
            long taken = discount == Discount.Kind.NONE ? 0 : random.nextInt(10_001);
            raws.add(new Raw(
                    random.nextLong(-10_000, 5_000_000),
                    random.nextLong(0, 500_000),
                    discount,
                    taken,
                    RATES.get(random.nextInt(RATES.size()))));
        }
        return raws;
    }

    @ParameterizedTest
    @CsvSource({"0.125, 1.00, 0.13", "-0.125, 1.00, -0.13", "0.124, 1.00, 0.12", "3, 33.33, 99.99"})
    void half_a_cent_counts_for_one(BigDecimal quantity, String price, String net) {
        Line line = Line.item("Séance", "", quantity, Unit.HOUR, Money.of(price), VatRate.ZERO);
        assertThat(line.net()).isEqualTo(Money.of(net));
    }

    @Test
    void vat_is_computed_once_for_each_rate() {
        Line third = Line.item("Séance", "", BigDecimal.ONE, Unit.HOUR, Money.of("0.33"), VatRate.STANDARD);
        Totals totals = Totals.of(List.of(third, third, third));
        assertThat(totals.groups()).containsExactly(new VatGroup(VatRate.STANDARD, Money.of("0.99"), Money.of("0.20")));
        assertThat(totals.gross()).isEqualTo(Money.of("1.19"));
    }

    @Test
    void sections_and_texts_have_no_amount() {
        Totals totals = Totals.of(List.of(Line.section("Conseil"), Line.text("Frais compris", "")));
        assertThat(totals.groups()).isEmpty();
        assertThat(totals.gross()).isEqualTo(Money.ZERO);
    }
}
