package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import org.springframework.stereotype.Component;

/** Holds a quote for whoever answers it, until the transaction ends. */
@Component
class AnswerableQuotes {

    private final QuoteRepository quotes;
    private final DocumentLinks links;

    AnswerableQuotes(QuoteRepository quotes, DocumentLinks links) {
        this.quotes = quotes;
        this.links = links;
    }

    /**
     * A link is looked at again once the quote is held, as whoever ends a link holds its quote: it may have been revoked,
     * replaced or over since it was opened.
     *
     * @throws QuoteNotFound when this client was sent no such quote, or the link does not work any more
     */
    StoredQuote lock(QuoteId id, Answerer by) {
        StoredQuote quote = quotes.lock(id)
                .filter(held -> held.client().equals(by.client()) && held.wasSent())
                .orElseThrow(QuoteNotFound::new);
        if (by.linkId() != null && !links.works(by.linkId())) throw new QuoteNotFound();
        return quote;
    }
}
