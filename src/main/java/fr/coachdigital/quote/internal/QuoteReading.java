package fr.coachdigital.quote.internal;

import fr.coachdigital.document.Totals;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteEvent;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one quote for the coach. */
@Component
class QuoteReading {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final StoryRepository stories;
    private final ReaderRepository readers;
    private final QuoteCalendar calendar;

    QuoteReading(
            QuoteRepository quotes,
            RevisionRepository revisions,
            StoryRepository stories,
            ReaderRepository readers,
            QuoteCalendar calendar) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.stories = stories;
        this.readers = readers;
        this.calendar = calendar;
    }

    Optional<Quote> find(QuoteId id) {
        return quotes.find(id).map(this::quote);
    }

    List<QuoteEvent> story(QuoteId id) {
        if (quotes.find(id).isEmpty()) throw new QuoteNotFound();
        return stories.of(id);
    }

    private Quote quote(StoredQuote stored) {
        return new Quote(
                stored.id(),
                stored.version(),
                stored.number(),
                stored.revision(),
                stored.state(calendar.today()),
                stored.data(),
                readers.find(stored.client()).map(Reader::name).orElse(""),
                stored.date(),
                Totals.of(stored.data().lines()),
                revisions.of(stored.id()).stream().map(SentRevision::revision).toList(),
                stored.sentAt(),
                stored.firstViewedAt(),
                stored.decidedAt(),
                stored.reason(),
                revisions.acceptance(stored.id()).orElse(null));
    }
}
