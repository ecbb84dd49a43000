package fr.coachdigital.quote;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;

/**
 * The same as {@link PortalQuotes} for whoever holds a mailed link, which stands for one quote. Public: the link is the
 * right; a dead one is {@link QuoteNotFound}. A coach may read; nothing is noted of it, and their answers are refused.
 */
public interface LinkedQuotes {

    /** The revision that stands; notes that the client saw it. */
    ClientQuote open(OpenLink link);

    /** The PDF of the revision that stands; notes that the client saw it. */
    PrintedDocument pdf(OpenLink link);

    /** What the revision that stands says, for parts of its page; notes nothing. */
    DocumentContent content(OpenLink link);

    /** An earlier revision of the same quote, to read. */
    ClientQuote open(OpenLink link, int revision);

    /** The PDF of a revision of the same quote that was sent. */
    PrintedDocument pdf(OpenLink link, int revision);

    /** @throws QuoteRefused with the reason */
    void accept(String token, Acceptance acceptance);

    /** @throws QuoteRefused with the reason */
    void decline(String token, int revision, String reason);

    /** @throws QuoteRefused with the reason */
    void askForChange(String token, int revision, String message);
}
