package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.QuoteEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that the client saw a quote: the first time of each revision, for the coach to know. */
@Component
class FirstLooks {

    private final QuoteRepository quotes;
    private final ReaderRepository readers;
    private final QuoteNews news;
    private final QuoteJournal journal;
    private final QuoteCalendar calendar;

    FirstLooks(
            QuoteRepository quotes,
            ReaderRepository readers,
            QuoteNews news,
            QuoteJournal journal,
            QuoteCalendar calendar) {
        this.quotes = quotes;
        this.readers = readers;
        this.news = news;
        this.journal = journal;
        this.calendar = calendar;
    }

    @Transactional
    public void note(ClientQuote seen, String who) {
        if (!quotes.noteViewed(seen.id(), seen.revision(), calendar.now())) return;
        StoredQuote quote = quotes.find(seen.id()).orElseThrow();
        journal.note(quote, Kind.VIEWED, seen.revision(), who, "");
        readers.find(quote.client()).ifPresent(client -> news.viewed(quote, client));
    }
}
