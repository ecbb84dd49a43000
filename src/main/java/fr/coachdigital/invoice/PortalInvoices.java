package fr.coachdigital.invoice;

import fr.coachdigital.document.PrintedDocument;
import java.util.List;

/** A client's own invoices and credit notes. Somebody else's, a draft and an unknown one are {@link InvoiceNotFound}. */
public interface PortalInvoices {

    /** All of them, newest first. */
    List<ClientInvoiceRow> list();

    /** On how many of them something is still to be paid. */
    int waiting();

    /** Notes that the client saw it. */
    ClientInvoice open(InvoiceId id);

    /** Notes that the client saw it. */
    PrintedDocument pdf(InvoiceId id);
}
