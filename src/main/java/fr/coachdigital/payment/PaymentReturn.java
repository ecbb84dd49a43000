package fr.coachdigital.payment;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client who comes back is told.
 *
 * @param amount of this payment
 * @param paidOn the day it came, Europe/Paris; null while it did not
 * @param rest what is still to be paid of the invoice now; not negative
 * @param again whether the client can pay now
 * @param test whether nobody was charged
 */
public record PaymentReturn(
        State state,
        InvoiceId invoice,
        String number,
        String subject,
        String clientName,
        Language language,
        Money amount,
        @Nullable LocalDate paidOn,
        Money rest,
        boolean again,
        boolean test) {

    /** How it went; each has texts {@code payment.return.<NAME>.title} and {@code .text}. */
    public enum State {
        PAID,
        /** It takes days. */
        PROCESSING,
        /** The client left the page without paying. */
        OPEN,
        /** Not paid, and the page is closed. */
        ENDED,
        /** Stripe does not answer: it may be paid; nothing is lost, and paying twice is not possible. */
        UNKNOWN,
        /** The coach has to look: what was paid is not what was asked. */
        LOOKED_INTO
    }
}
