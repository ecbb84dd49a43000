package fr.coachdigital.payment;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.Money;
import java.util.List;

/** Payments by card of single invoices; for the coach. */
public interface AdminPayments {

    /** All payment pages of an invoice, oldest first. */
    List<Checkout> story(InvoiceId invoice);

    /**
     * Asks Stripe how it stands and applies the answer, as its events do. Takes seconds.
     *
     * @throws PaymentServiceFailed when Stripe does not answer as it should
     */
    void check(CheckoutId checkout);

    /**
     * Gives money back, by Stripe and then in the ledger. Takes seconds. When the answer is lost, it stays {@link
     * Refund.State#REQUESTED} and is found out later: never twice.
     *
     * @param amount positive
     * @param reason {@link Refund#MIN_REASON} to {@link Refund#MAX_REASON} characters
     * @throws RefundRefused with the reason; nothing went back
     * @throws PaymentServiceFailed when it is not known whether it went back
     */
    void refund(CheckoutId checkout, Money amount, String reason);
}
