package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import org.springframework.stereotype.Component;

/** The coach's moves: each locks the quote, checks that its state allows it, and lets it happen. */
@Component
class QuoteDesk {

    private final QuoteRepository quotes;
    private final QuoteTransitions transitions;
    private final QuoteDrafting drafting;
    private final QuoteSending sending;
    private final QuoteClosing closing;

    QuoteDesk(
            QuoteRepository quotes,
            QuoteTransitions transitions,
            QuoteDrafting drafting,
            QuoteSending sending,
            QuoteClosing closing) {
        this.quotes = quotes;
        this.transitions = transitions;
        this.drafting = drafting;
        this.sending = sending;
        this.closing = closing;
    }

    QuoteId draft(QuoteData data) {
        return drafting.draft(data, "");
    }

    QuoteId duplicate(QuoteId id) {
        return drafting.duplicate(quotes.find(id).orElseThrow(QuoteNotFound::new));
    }

    void change(QuoteId id, int version, QuoteData data) {
        StoredQuote quote = lock(id);
        transitions.checkChanging(quote, version);
        drafting.change(quote, data);
    }

    void delete(QuoteId id) {
        StoredQuote quote = lock(id);
        transitions.checkDeleting(quote);
        drafting.delete(quote);
    }

    void send(QuoteId id, int version, String message) {
        StoredQuote quote = lock(id);
        transitions.checkChanging(quote, version);
        sending.send(quote, message);
    }

    void sendAgain(QuoteId id, String message) {
        StoredQuote quote = lock(id);
        transitions.checkSendingAgain(quote);
        sending.sendAgain(quote, message);
    }

    void revise(QuoteId id) {
        StoredQuote quote = lock(id);
        transitions.checkRevising(quote);
        closing.revise(quote);
    }

    void cancel(QuoteId id, String reason) {
        StoredQuote quote = lock(id);
        transitions.checkCancelling(quote);
        closing.cancel(quote, reason);
    }

    void revokeLink(QuoteId id) {
        closing.revokeLink(lock(id));
    }

    private StoredQuote lock(QuoteId id) {
        return quotes.lock(id).orElseThrow(QuoteNotFound::new);
    }
}
