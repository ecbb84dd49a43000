package fr.coachdigital.quote.ui;

import fr.coachdigital.quote.QuoteId;
import java.util.Optional;

/** Ids as addresses carry them. */
final class QuoteIds {

    private QuoteIds() {}

    /** Empty for anything that no quote can have as an id. */
    static Optional<QuoteId> parse(String text) {
        try {
            return Optional.of(new QuoteId(Integer.parseInt(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
