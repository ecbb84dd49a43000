package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Money that came.
 *
 * @param amount positive; may be less or more than what is due
 * @param receivedOn not after today (Europe/Paris), not before {@link #EARLIEST}
 * @param reference such as a transfer's or cheque's number; at most 140 characters
 * @param note for the coach; at most 500 characters
 * @param fee what the payment service kept; zero for none
 */
public record NewPayment(
        PaymentMethod method, Money amount, LocalDate receivedOn, String reference, String note, Money fee)
        implements Serializable {

    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    public static final int MAX_REFERENCE = 140;
    public static final int MAX_NOTE = 500;

    /** @throws IllegalArgumentException if the amount is not positive, the fee is negative or a text is too long */
    public NewPayment {
        if (!amount.isPositive() || fee.isNegative()) throw new IllegalArgumentException("A payment is positive");
        if (reference.length() > MAX_REFERENCE || note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A payment's text is too long");
        }
    }
}
