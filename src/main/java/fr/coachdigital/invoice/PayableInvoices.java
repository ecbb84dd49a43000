package fr.coachdigital.invoice;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.shared.ClientId;

/** Invoices as those who take payments need them; for payment services, as the system or the coach. */
public interface PayableInvoices {

    /** @throws InvoiceNotFound when there is none */
    PayableInvoice get(InvoiceId id);

    /** @throws InvoiceNotFound when this client was given no such invoice */
    PayableInvoice get(InvoiceId id, ClientId client);

    /**
     * As it stands; nobody else changes it until the caller's transaction ends.
     *
     * @throws InvoiceNotFound when there is none
     */
    PayableInvoice lock(InvoiceId id);

    /**
     * The very PDF that was issued.
     *
     * @throws InvoiceRefused for a draft
     */
    PrintedDocument pdf(InvoiceId id);
}
