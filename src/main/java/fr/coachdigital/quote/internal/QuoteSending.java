package fr.coachdigital.quote.internal;

import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives quotes to clients. */
@Component
class QuoteSending {

    private final QuoteRepository quotes;
    private final RevisionRepository revisions;
    private final QuotePapers papers;
    private final QuotePost post;
    private final QuoteCalendar calendar;

    QuoteSending(
            QuoteRepository quotes,
            RevisionRepository revisions,
            QuotePapers papers,
            QuotePost post,
            QuoteCalendar calendar) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.papers = papers;
        this.post = post;
        this.calendar = calendar;
    }

    List<String> warnings(StoredQuote quote) {
        return papers.warnings(quote);
    }

    List<Missing> missing(StoredQuote quote) {
        List<Missing> missing = new ArrayList<>(papers.missing(quote));
        Missing email = new Missing("quote.missing.email", ClientPaths.edit(quote.client()));
        if (post.client(quote).email() == null) missing.add(email);
        return missing;
    }

    /** Freezes the draft, which the caller has locked, and hands it over. */
    void send(StoredQuote quote, String message) {
        check(quote);
        DocumentContent content = papers.compose(quote);
        quotes.change(quote.id(), asGiven(quote.data(), content));
        quotes.send(quote.id(), content.date(), calendar.now());
        revisions.insert(quote, content, papers.archive(content).id(), message, calendar.now());
        post.deliver(quote, content, message);
    }

    void sendAgain(StoredQuote quote, String message) {
        DocumentContent content = papers.content(revisions.of(quote.id()).getLast());
        if (post.client(quote).email() == null) throw new DetailsMissing(missing(quote));
        post.deliverAgain(quote, content, message);
    }

    /** A free quote is one whose discount leaves nothing; without any amount there is nothing to agree on. */
    private void check(StoredQuote quote) {
        List<Line> lines = quote.data().lines();
        if (lines.stream().allMatch(line -> line.beforeDiscount().isZero())) throw new QuoteRefused(Reason.EMPTY);
        if (papers.validUntil(quote.data()).isBefore(calendar.today())) throw new QuoteRefused(Reason.VALIDITY_OVER);
        List<Missing> missing = missing(quote);
        if (!missing.isEmpty()) throw new DetailsMissing(missing);
    }

    /** What is kept of it is what the document says. */
    private static QuoteData asGiven(QuoteData data, DocumentContent content) {
        return new QuoteData(
                data.client(),
                data.subject(),
                content.lines(),
                content.validUntil(),
                data.start(),
                data.duration(),
                data.deposit(),
                data.notes(),
                data.terms());
    }
}
