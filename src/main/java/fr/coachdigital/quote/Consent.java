package fr.coachdigital.quote;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * The sentences beside the boxes that a client ticks to accept a quote, in the language of the document. Pages show
 * exactly these, since the proof keeps them.
 */
@Component
public class Consent {

    private final Texts texts;

    Consent(Texts texts) {
        this.texts = texts;
    }

    /** "Bon pour accord", with the document that it is about. */
    public String approval(DocumentContent quote) {
        return texts.get(
                quote.language(),
                "quote.consent.approval",
                quote.number(),
                String.valueOf(quote.revision()),
                quote.totals().gross().display(quote.language()));
    }

    /** That the terms were read. */
    public String terms(DocumentContent quote) {
        return texts.get(quote.language(), "quote.consent.terms");
    }
}
