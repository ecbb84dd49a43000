package fr.coachdigital.document;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What is taken off a line, before VAT.
 *
 * @param value percent from 0 to 100, or euros; 0 for none; at most 2 decimals, not negative
 */
public record Discount(Kind kind, BigDecimal value) implements Serializable {

    public static final Discount NONE = new Discount(Kind.NONE, BigDecimal.ZERO);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** How a discount is said. */
    public enum Kind {
        NONE,
        PERCENT,
        AMOUNT
    }

    /** @throws IllegalArgumentException if it is negative, over 100 percent, too large or too fine */
    public Discount {
        if (value.compareTo(Line.LIMIT) >= 0
                || value.signum() < 0
                || value.stripTrailingZeros().scale() > DECIMALS
                || (kind == Kind.PERCENT && value.compareTo(ALL) > 0)
                || (kind == Kind.NONE && value.signum() != 0)) {
            throw new IllegalArgumentException("Not a discount: " + kind + " " + value);
        }
    }
}
