package fr.coachdigital.quote.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.LinkedDocument;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.LinkedQuotes;
import fr.coachdigital.shared.Language;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A quote behind a mailed link. */
@Component
class LinkedQuotePage implements LinkedDocument {

    private final LinkedQuotes quotes;
    private final ClientQuoteWords words;
    private final CurrentUser currentUser;

    LinkedQuotePage(LinkedQuotes quotes, ClientQuoteWords words, CurrentUser currentUser) {
        this.quotes = quotes;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public LinkedKind kind() {
        return LinkedKind.QUOTE;
    }

    @Override
    public LinkedPage page(OpenLink link) {
        return page(quotes.open(link));
    }

    LinkedPage page(OpenLink link, int revision) {
        return page(quotes.open(link, revision));
    }

    private LinkedPage page(ClientQuote quote) {
        Language language = quote.content().language();
        return new LinkedPage(
                "quote",
                quote.content(),
                Map.of(
                        "quote", quote,
                        "standing", words.standing(quote, language),
                        "total", quote.content().totals().gross().display(language),
                        "consent", words.consent(quote),
                        "answer", QuoteAnswer.NOTHING,
                        "byCoach", currentUser.isCoach()));
    }

    @Override
    public PrintedDocument pdf(OpenLink link) {
        return quotes.pdf(link);
    }

    @Override
    public DocumentContent content(OpenLink link) {
        return quotes.content(link);
    }
}
