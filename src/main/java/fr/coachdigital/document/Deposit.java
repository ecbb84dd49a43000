package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a quote asks for at its acceptance.
 *
 * @param value percent of the total with VAT, more than 0 and at most 100; or euros with VAT, more than 0; 0 for none
 */
public record Deposit(Kind kind, BigDecimal value) implements Serializable {

    public static final Deposit NONE = new Deposit(Kind.NONE, BigDecimal.ZERO);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** How a deposit is said. */
    public enum Kind {
        NONE,
        PERCENT,
        AMOUNT
    }

    /** @throws IllegalArgumentException if it is not positive, over 100 percent, too large or too fine */
    public Deposit {
        if (value.compareTo(Line.LIMIT) >= 0
                || value.stripTrailingZeros().scale() > DECIMALS
                || (kind == Kind.NONE) != (value.signum() == 0)
                || value.signum() < 0
                || (kind == Kind.PERCENT && value.compareTo(ALL) > 0)) {
            throw new IllegalArgumentException("Not a deposit: " + kind + " " + value);
        }
    }

    /** The deposit on a total with VAT, to the cent and never more than the total. */
    public Money of(Money gross) {
        return switch (kind) {
            case NONE -> Money.ZERO;
            case PERCENT -> Money.rounded(gross.amount().multiply(value).movePointLeft(2));
            case AMOUNT -> Money.rounded(value).min(gross);
        };
    }
}
