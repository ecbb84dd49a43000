package fr.coachdigital.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** An exact amount in euros, to the cent; may be negative. */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    /** ISO 4217. */
    public static final String CURRENCY = "EUR";

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int DECIMALS = 2;

    /** @throws ArithmeticException if there is anything below a cent */
    public Money {
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** @throws ArithmeticException if there is anything below a cent */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, DECIMALS));
    }

    /** To the nearest cent, half a cent away from zero (CIBS L131-2: half counts for one). */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** In cents, as payment services count. */
    public long cents() {
        return amount.movePointRight(DECIMALS).longValueExact();
    }

    /** As people read it, such as {@code 1 240,00 €} with spaces that do not break, or {@code €1,240.00}. */
    public String display(Language language) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language.locale()));
        String digits = format.format(amount.abs());
        String sign = isNegative() ? "\u2212" : "";
        return language == Language.FR ? sign + digits + "\u00a0€" : sign + "€" + digits;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
