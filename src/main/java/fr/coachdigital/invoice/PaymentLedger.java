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
     * Takes an entry back by an opposite one.
     *
     * @param reason why; 3 to 500 characters
     * @throws PaymentRefused with the reason
     */
    PaymentId correct(PaymentId entry, String reason);
}
