package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.ClientQuoteRow;
import fr.coachdigital.quote.QuoteChange;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a client was sent, never what the coach is drafting; what is another client's is not there. */
@Component
class ClientQuoteReading {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final QuotePapers papers;
    private final QuoteTransitions transitions;
    private final Texts texts;

    ClientQuoteReading(
            QuoteRepository quotes,
            RevisionRepository revisions,
            QuotePapers papers,
            QuoteTransitions transitions,
            Texts texts) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.papers = papers;
        this.transitions = transitions;
        this.texts = texts;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ClientQuoteRow> list(ClientId client) {
        Map<Integer, List<SentRevision>> sent = revisions.of(client);
        return quotes.of(client).stream()
                .flatMap(quote -> sent.getOrDefault(quote.id().value(), List.of()).reversed().stream()
                        .limit(1)
                        .map(last -> row(quote, last)))
                .toList();
    }

    /** The revision that stands. */
    @Transactional(readOnly = true)
    public ClientQuote open(ClientId client, QuoteId id) {
        List<SentRevision> sent = sent(client, id);
        return quote(find(client, id), sent, sent.size() - 1);
    }

    @Transactional(readOnly = true)
    public ClientQuote open(ClientId client, QuoteId id, int revision) {
        List<SentRevision> sent = sent(client, id);
        return quote(find(client, id), sent, placeOf(sent, revision));
    }

    @Transactional(readOnly = true)
    public PrintedDocument pdf(ClientId client, QuoteId id, int revision) {
        List<SentRevision> sent = sent(client, id);
        return papers.pdf(sent.get(placeOf(sent, revision)));
    }

    /** Which revision stands. */
    @Transactional(readOnly = true)
    public int latest(ClientId client, QuoteId id) {
        return sent(client, id).getLast().revision();
    }

    /** What the revision that stands says. */
    @Transactional(readOnly = true)
    public DocumentContent content(ClientId client, QuoteId id) {
        return papers.content(sent(client, id).getLast());
    }

    private StoredQuote find(ClientId client, QuoteId id) {
        return quotes.find(id).filter(quote -> quote.client().equals(client)).orElseThrow(QuoteNotFound::new);
    }

    private List<SentRevision> sent(ClientId client, QuoteId id) {
        List<SentRevision> sent = revisions.of(find(client, id).id());
        if (sent.isEmpty()) throw new QuoteNotFound();
        return sent;
    }

    private static int placeOf(List<SentRevision> sent, int revision) {
        for (int place = 0; place < sent.size(); place++) {
            if (sent.get(place).revision() == revision) return place;
        }
        throw new QuoteNotFound();
    }

    /** In the words that were sent last: what the coach is changing is theirs alone. */
    private ClientQuoteRow row(StoredQuote quote, SentRevision last) {
        DocumentContent content = papers.content(last);
        return new ClientQuoteRow(
                quote.id(),
                quote.number(),
                last.revision(),
                content.subject(),
                state(quote),
                quote.isDraft(),
                content.date(),
                validUntil(content),
                content.totals().gross(),
                quote.decidedAt());
    }

    private ClientQuote quote(StoredQuote quote, List<SentRevision> sent, int place) {
        SentRevision shown = sent.get(place);
        SentRevision last = sent.getLast();
        DocumentContent content = papers.content(shown);
        return new ClientQuote(
                quote.id(),
                quote.number(),
                shown.revision(),
                last.revision(),
                sent.stream().map(SentRevision::revision).toList(),
                state(quote),
                quote.isDraft(),
                validUntil(shown.equals(last) ? content : papers.content(last)),
                shown.sentAt(),
                content,
                place == 0 ? List.of() : changes(sent.get(place - 1), content),
                quote.reason(),
                revisions.acceptance(quote.id()).orElse(null));
    }

    private List<QuoteChange> changes(SentRevision before, DocumentContent after) {
        return RevisionChanges.between(papers.content(before), after, texts);
    }

    /** To the client, what is being changed still is what it was when it was sent. */
    private QuoteState state(StoredQuote quote) {
        return quote.isDraft() ? QuoteState.SENT : transitions.state(quote);
    }

    private static LocalDate validUntil(DocumentContent content) {
        return Objects.requireNonNull(content.validUntil());
    }
}
