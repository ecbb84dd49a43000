package fr.coachdigital.quote.internal;

import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.quote.QuoteEvent.Kind;
import java.net.URI;
import org.springframework.stereotype.Component;

/** What goes out when a quote is sent: a link, a mail to the client, one to the owner, and word of it. */
@Component
class QuotePost {

    private final ReaderRepository readers;
    private final DocumentLinks links;
    private final QuoteMails mails;
    private final QuoteNews news;
    private final QuoteJournal journal;

    QuotePost(ReaderRepository readers, DocumentLinks links, QuoteMails mails, QuoteNews news, QuoteJournal journal) {
        this.readers = readers;
        this.links = links;
        this.mails = mails;
        this.news = news;
        this.journal = journal;
    }

    Reader client(StoredQuote quote) {
        return readers.find(quote.client()).orElseThrow(() -> new ClientNotFound(quote.client()));
    }

    void deliver(StoredQuote quote, DocumentContent content, String message) {
        Reader client = client(quote);
        mails.toClient(client, content, message, newLink(quote));
        mails.toOwner(quote, client, content);
        news.sent(quote);
        journal.note(quote, Kind.SENT, message);
    }

    void deliverAgain(StoredQuote quote, DocumentContent content, String message) {
        mails.toClient(client(quote), content, message, newLink(quote));
        journal.note(quote, Kind.SENT_AGAIN, message);
    }

    private URI newLink(StoredQuote quote) {
        return links.create(new DocumentReference(LinkedKind.QUOTE, quote.id().value(), quote.client()));
    }
}
