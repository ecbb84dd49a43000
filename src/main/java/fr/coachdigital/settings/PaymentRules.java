package fr.coachdigital.settings;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What invoices say of payment (Code de commerce, articles L441-9 and L441-10).
 *
 * @param termDays from the issue to the due date: 0 to 60
 * @param penaltyRate percent a year for late payment; at least three times the legal rate
 * @param legalRate legal interest of the half-year in percent, as the coach looked it up
 * @param earlyPayment the sentence about discounts for early payment, or that there is none
 */
public record PaymentRules(int termDays, BigDecimal penaltyRate, BigDecimal legalRate, String earlyPayment)
        implements Serializable {

    public static final int MAX_TERM_DAYS = 60;
    public static final int MAX_TEXT = 300;
    private static final BigDecimal LEAST_FACTOR = BigDecimal.valueOf(3);

    /** @throws IllegalArgumentException if the law forbids the term or the rate, or the sentence is too long */
    public PaymentRules {
        if (termDays < 0 || termDays > MAX_TERM_DAYS) throw new IllegalArgumentException("The term is not allowed");
        if (!isEnough(penaltyRate, legalRate)) throw new IllegalArgumentException("The penalty rate is too low");
        if (earlyPayment.length() > MAX_TEXT) throw new IllegalArgumentException("The sentence is too long");
    }

    /** Whether the penalty is at least three times the legal interest (L441-10 II). */
    public static boolean isEnough(BigDecimal penaltyRate, BigDecimal legalRate) {
        return legalRate.signum() >= 0 && penaltyRate.compareTo(legalRate.multiply(LEAST_FACTOR)) >= 0;
    }
}
