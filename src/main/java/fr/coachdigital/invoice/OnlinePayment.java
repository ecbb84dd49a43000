package fr.coachdigital.invoice;

import fr.coachdigital.document.OpenLink;
import fr.coachdigital.shared.Money;
import java.net.URI;

/**
 * Payment by card, offered where a client reads an invoice; implemented by the payment feature. Callable by whoever may
 * read the invoice: amount, currency and invoice are decided here, never by the caller.
 */
public interface OnlinePayment {

    /** Whether cards are taken at all. */
    enum Mode {
        /** The operator connected no account. */
        OFF,
        /** Nobody is charged: the account's test mode. */
        TEST,
        LIVE
    }

    Mode mode();

    /** Whether an invoice on which so much is left can be paid by card now. */
    boolean isPayable(Money rest);

    /** What can be done about this invoice, which the client reads. */
    PaymentOffer offer(ClientInvoice invoice);

    /**
     * Opens the payment page for all that is left of the invoice behind the link, or the one that is open already. Speaks
     * with the payment service: takes seconds; each of a few questions to it ends after 15.
     *
     * @return where the client pays
     * @throws OnlinePaymentRefused with the reason, when it cannot be paid; nothing is charged
     * @throws InvoiceNotFound when the link leads to no invoice
     */
    URI start(OpenLink link);

    /**
     * The same for an invoice of the signed-in client.
     *
     * @throws InvoiceNotFound when this client was given no such invoice
     */
    URI start(InvoiceId invoice);
}
