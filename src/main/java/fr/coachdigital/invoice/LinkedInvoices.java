package fr.coachdigital.invoice;

import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;

/** One invoice for whoever holds a mailed link to it. Public: the link is the right. */
public interface LinkedInvoices {

    /** Notes that the client saw it. */
    ClientInvoice open(OpenLink link);

    PrintedDocument pdf(OpenLink link);
}
