package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteId;
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
    public void note(QuoteId id, int revision, String who) {
        if (!quotes.noteViewed(id, revision, calendar.now())) return;
        StoredQuote quote = quotes.find(id).orElseThrow();
        journal.note(quote, Kind.VIEWED, revision, who, "");
        readers.find(quote.client()).ifPresent(client -> news.viewed(quote, client));
    }
}
