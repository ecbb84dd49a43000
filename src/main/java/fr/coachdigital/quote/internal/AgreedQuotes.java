package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.quote.AcceptedQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.quote.QuoteState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Public: the features above have checked the caller; nobody else may use it. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class AgreedQuotes implements AcceptedQuotes {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final DocumentArchive archive;

    AgreedQuotes(QuoteRepository quotes, RevisionRepository revisions, DocumentArchive archive) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.archive = archive;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentContent lock(QuoteId id) {
        return agreed(quotes.lock(id).orElseThrow(QuoteNotFound::new));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public DocumentContent content(QuoteId id) {
        return agreed(quotes.find(id).orElseThrow(QuoteNotFound::new));
    }

    private DocumentContent agreed(StoredQuote quote) {
        if (quote.stored() != QuoteState.ACCEPTED) throw new QuoteRefused(Reason.NOT_ACCEPTED);
        return archive.content(revisions.of(quote.id()).getLast().document());
    }
}
