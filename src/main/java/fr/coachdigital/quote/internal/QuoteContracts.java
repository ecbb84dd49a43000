package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.Consent;
import org.springframework.stereotype.Component;

/** Makes an accepted quote out of one that may be, together with what proves it. */
@Component
class QuoteContracts {

    private final RevisionRepository revisions;
    private final QuotePapers papers;
    private final Consent consent;
    private final QuoteReplies replies;

    QuoteContracts(RevisionRepository revisions, QuotePapers papers, Consent consent, QuoteReplies replies) {
        this.revisions = revisions;
        this.papers = papers;
        this.consent = consent;
        this.replies = replies;
    }

    void conclude(StoredQuote quote, SentRevision agreed, Answerer by, String signer, ClientOrigin origin) {
        DocumentContent content = papers.content(agreed);
        String words = consent.approval(content) + "\n" + consent.terms(content);
        Agreement agreement = new Agreement(signer, words, papers.pdf(agreed).sha256(), origin);
        revisions.accept(quote, by, agreement, replies.now());
        replies.accept(quote, signer);
    }
}
