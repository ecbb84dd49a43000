package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.QuoteChange;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a client was sent, never what the coach is drafting; what is another client's is not there. */
@Component
class ClientQuoteReading {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final QuotePapers papers;
    private final QuoteCalendar calendar;
    private final Texts texts;

    ClientQuoteReading(
            QuoteRepository quotes,
            RevisionRepository revisions,
            QuotePapers papers,
            QuoteCalendar calendar,
            Texts texts) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.papers = papers;
        this.calendar = calendar;
        this.texts = texts;
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
                QuoteStates.toClient(quote.stored(), quote.data().validUntil(), calendar.today()),
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

    private static LocalDate validUntil(DocumentContent content) {
        return Objects.requireNonNull(content.validUntil());
    }
}
