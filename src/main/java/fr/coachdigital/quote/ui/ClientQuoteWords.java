package fr.coachdigital.quote.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.Consent;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.Language;
import org.springframework.stereotype.Component;

/** What a client is told around a quote. */
@Component
class ClientQuoteWords {

    private final PracticeSettings settings;
    private final Consent consent;
    private final Texts texts;

    ClientQuoteWords(PracticeSettings settings, Consent consent, Texts texts) {
        this.settings = settings;
        this.consent = consent;
        this.texts = texts;
    }

    /** Whom the client deals with, by name. */
    String coach() {
        return settings.current().signature();
    }

    QuoteStanding standing(ClientQuote quote, Language language) {
        return QuoteStanding.of(quote, coach(), texts, language);
    }

    /** Always in the language of the document: it is what is signed, and kept as proof. */
    QuoteConsent consent(ClientQuote quote) {
        DocumentContent content = quote.content();
        String submit = content.buyer().business() ? "quote.client.accept.business" : "quote.client.accept.private";
        return new QuoteConsent(
                consent.approval(content), consent.terms(content), texts.get(content.language(), submit));
    }
}
