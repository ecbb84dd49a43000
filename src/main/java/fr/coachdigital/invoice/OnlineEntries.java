package fr.coachdigital.invoice;

import java.util.Set;

/** Tells entries of the ledger that a payment service answers for; implemented by the payment feature. */
public interface OnlineEntries {

    /**
     * The entries of an invoice that are taken back at the payment service, by a refund, and not by hand: those of the
     * account that is connected now, unless the client's bank has taken the money back already.
     */
    Set<PaymentId> of(InvoiceId invoice);
}
