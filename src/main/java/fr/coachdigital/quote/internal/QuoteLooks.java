package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the coach sees of a quote on paper, before and after it is sent. */
@Component
class QuoteLooks {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final QuotePapers papers;
    private final QuoteSending sending;
    private final DocumentLinks links;

    QuoteLooks(
            QuoteRepository quotes,
            RevisionRepository revisions,
            QuotePapers papers,
            QuoteSending sending,
            DocumentLinks links) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.papers = papers;
        this.sending = sending;
        this.links = links;
    }

    List<String> warnings(QuoteId id) {
        return sending.warnings(find(id));
    }

    List<Missing> missing(QuoteId id) {
        return sending.missing(find(id));
    }

    /** What was given, unless there is a draft of something newer. */
    DocumentContent look(QuoteId id) {
        StoredQuote quote = find(id);
        List<SentRevision> sent = revisions.of(id);
        return quote.isDraft() || sent.isEmpty() ? papers.compose(quote) : papers.content(sent.getLast());
    }

    PrintedDocument preview(QuoteId id) {
        return papers.print(find(id));
    }

    PrintedDocument pdf(QuoteId id, int revision) {
        return revisions.of(find(id).id()).stream()
                .filter(sent -> sent.revision() == revision)
                .findFirst()
                .map(papers::pdf)
                .orElseThrow(QuoteNotFound::new);
    }

    Optional<DocumentLink> link(QuoteId id) {
        return links.current(LinkedKind.QUOTE, find(id).id().value());
    }

    private StoredQuote find(QuoteId id) {
        return quotes.find(id).orElseThrow(QuoteNotFound::new);
    }
}
