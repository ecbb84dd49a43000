package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.io.Serializable;

/**
 * Whether an invoice can be paid by card.
 *
 * @param amount all that is left; of a payment under way, its amount
 * @param test whether nobody would be charged
 */
public record PaymentOffer(Kind kind, Money amount, boolean test) implements Serializable {

    /** What can be done. */
    public enum Kind {
        /** No button: not connected, nothing to pay, or an amount cards are not taken for. */
        NONE,
        PAYABLE,
        /** The client paid in a way that takes days; asking again would charge twice. */
        PROCESSING
    }

    public static final PaymentOffer NONE = new PaymentOffer(Kind.NONE, Money.ZERO, false);

    public boolean isPayable() {
        return kind == Kind.PAYABLE;
    }

    public boolean isProcessing() {
        return kind == Kind.PROCESSING;
    }
}
