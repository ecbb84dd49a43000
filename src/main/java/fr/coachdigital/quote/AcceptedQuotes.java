package fr.coachdigital.quote;

import fr.coachdigital.document.DocumentContent;

/** What invoices are made from; for features above, in their own transaction, once they have checked the caller. */
public interface AcceptedQuotes {

    /**
     * What was agreed, with the quote's row locked until the transaction ends, so that invoices for one quote take turns.
     *
     * @throws QuoteRefused when it was not accepted
     */
    DocumentContent lock(QuoteId id);

    /**
     * What was agreed, to look at; nothing is locked.
     *
     * @throws QuoteRefused when it was not accepted
     */
    DocumentContent content(QuoteId id);
}
