package fr.coachdigital.payment.internal;

import fr.coachdigital.shared.Money;

/** What Stripe takes by card in euros: from 0.50 € to 999,999.99 €. */
final class CardLimits {

    private static final Money LEAST = Money.of("0.50");
    private static final Money MOST = Money.of("999999.99");

    private CardLimits() {}

    static boolean allow(Money amount) {
        return amount.compareTo(LEAST) >= 0 && amount.compareTo(MOST) <= 0;
    }
}
