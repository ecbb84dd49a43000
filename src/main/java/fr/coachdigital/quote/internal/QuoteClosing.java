package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.quote.QuoteState;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes back what was sent: to change it, for good, or only the link. */
@Component
class QuoteClosing {

    private final QuoteRepository quotes;
    private final DocumentLinks links;
    private final QuoteNews news;
    private final QuoteJournal journal;
    private final QuoteCalendar calendar;

    QuoteClosing(
            QuoteRepository quotes, DocumentLinks links, QuoteNews news, QuoteJournal journal, QuoteCalendar calendar) {
        this.quotes = quotes;
        this.links = links;
        this.news = news;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** A last day that is over is left to the settings when the next revision is sent. */
    void revise(StoredQuote quote) {
        LocalDate last = quote.data().validUntil();
        quotes.revise(quote, last == null || last.isBefore(calendar.today()) ? null : last);
        news.settleAnswers(quote);
        news.settleRequest(quote);
        journal.note(quote, Kind.REVISED, "");
    }

    void cancel(StoredQuote quote, String reason) {
        if (reason.strip().length() > ClientWords.MAX) throw new QuoteRefused(Reason.REASON_MISSING);
        quotes.decide(quote.id(), QuoteState.CANCELLED, reason.strip(), calendar.now());
        news.settleAnswers(quote);
        news.settleRequest(quote);
        journal.note(quote, Kind.CANCELLED, reason.strip());
    }

    void revokeLink(StoredQuote quote) {
        if (links.current(LinkedKind.QUOTE, quote.id().value()).isEmpty()) return;
        links.revoke(LinkedKind.QUOTE, quote.id().value());
        journal.note(quote, Kind.LINK_REVOKED, "");
    }
}
