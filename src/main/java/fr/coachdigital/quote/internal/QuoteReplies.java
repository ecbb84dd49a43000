package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteState;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets an answer take effect: the state, the story, and word to the coach. Whoever answers has seen it. */
@Component
class QuoteReplies {

    private final QuoteRepository quotes;
    private final ReaderRepository readers;
    private final QuoteNews news;
    private final QuoteJournal journal;
    private final QuoteCalendar calendar;

    QuoteReplies(
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

    Instant now() {
        return calendar.now();
    }

    void accept(StoredQuote quote, String signer) {
        quotes.noteViewed(quote.id(), quote.revision(), now());
        quotes.decide(quote.id(), QuoteState.ACCEPTED, "", now());
        journal.note(quote, Kind.ACCEPTED, quote.revision(), signer, "");
        news.accepted(quote, client(quote), signer);
    }

    void decline(StoredQuote quote, Answerer by, String reason) {
        quotes.noteViewed(quote.id(), quote.revision(), now());
        quotes.decide(quote.id(), QuoteState.DECLINED, reason, now());
        journal.note(quote, Kind.DECLINED, quote.revision(), by.name(), reason);
        news.declined(quote, client(quote), reason);
    }

    /** The quote stays open. */
    void askForChange(StoredQuote quote, Answerer by, String message) {
        quotes.noteViewed(quote.id(), quote.revision(), now());
        quotes.keepReason(quote.id(), message);
        journal.note(quote, Kind.CHANGE_ASKED, quote.revision(), by.name(), message);
        news.changeAsked(quote, client(quote), message);
    }

    private Reader client(StoredQuote quote) {
        return readers.find(quote.client()).orElseThrow(QuoteNotFound::new);
    }
}
