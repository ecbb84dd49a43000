package fr.coachdigital.invoice;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;

/** One invoice for whoever holds a mailed link to it. Public: the link is the right. */
public interface LinkedInvoices {

    /** Notes that the client saw it. */
    ClientInvoice open(OpenLink link);

    /** Notes that the client saw it. */
    PrintedDocument pdf(OpenLink link);

    /** What it says, for parts of its page; notes nothing. */
    DocumentContent content(OpenLink link);
}
