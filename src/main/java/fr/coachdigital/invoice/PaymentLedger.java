package fr.coachdigital.invoice;

import java.util.List;

/** The ledger of what was paid: entries are added, never changed; for the coach, and for payment services as the system. */
public interface PaymentLedger {

    /** The entries of an invoice, oldest first. */
    List<LedgerEntry> entries(InvoiceId invoice);

    /**
     * Adds a payment; more than what is due is taken too.
     *
     * @throws InvoiceNotFound when there is no such invoice; {@link PaymentRefused} with the reason
     */
    PaymentId record(InvoiceId invoice, NewPayment payment);

    /**
     * Adds what went back to the client, as a negative entry; the invoice asks for it again until it is credited.
     *
     * @param refund with the amount that went back, positive
     * @throws InvoiceNotFound when there is no such invoice; {@link PaymentRefused} with the reason
     */
    PaymentId refund(InvoiceId invoice, NewPayment refund);

    /**
     * Takes an entry back by an opposite one; entries of a payment service only as the system.
     *
     * @param reason why; 3 to 500 characters
     * @throws PaymentRefused with the reason
     */
    PaymentId correct(PaymentId entry, String reason);
}
