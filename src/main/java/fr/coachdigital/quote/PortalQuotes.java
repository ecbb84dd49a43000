package fr.coachdigital.quote;

import fr.coachdigital.document.PrintedDocument;
import java.util.List;

/** A client's own quotes, once they were sent. Somebody else's, a draft and an unknown one are {@link QuoteNotFound}. */
public interface PortalQuotes {

    /** All of them, newest first. */
    List<ClientQuoteRow> list();

    /** How many of them can be answered now. */
    int waiting();

    /** The revision that stands; notes that the client saw it. */
    ClientQuote open(QuoteId id);

    /** An earlier one, to read. */
    ClientQuote open(QuoteId id, int revision);

    /** Of the revision that stands, notes that the client saw it. */
    PrintedDocument pdf(QuoteId id, int revision);

    /**
     * Agrees, once: of two at the same moment one counts, and repeating it by the same person changes nothing.
     *
     * @throws QuoteRefused with the reason
     */
    void accept(QuoteId id, Acceptance acceptance);

    /** @throws QuoteRefused with the reason */
    void decline(QuoteId id, int revision, String reason);

    /**
     * Tells the coach what should be different; the quote stays open.
     *
     * @throws QuoteRefused with the reason
     */
    void askForChange(QuoteId id, int revision, String message);
}
