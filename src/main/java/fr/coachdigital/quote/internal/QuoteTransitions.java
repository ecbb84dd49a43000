package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.QuoteChangedMeanwhile;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.quote.QuoteUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which moves the state of a quote allows; each check refuses the rest with the reason. */
@Component
class QuoteTransitions {

    private final QuoteCalendar calendar;
    private final List<QuoteUse> uses;

    QuoteTransitions(QuoteCalendar calendar, List<QuoteUse> uses) {
        this.calendar = calendar;
        this.uses = uses;
    }

    QuoteState state(StoredQuote quote) {
        return quote.state(calendar.today());
    }

    void checkChanging(StoredQuote quote, int version) {
        if (!quote.isDraft()) throw new QuoteRefused(Reason.NOT_A_DRAFT);
        if (quote.version() != version) throw new QuoteChangedMeanwhile();
    }

    void checkDeleting(StoredQuote quote) {
        if (!quote.isDraft() || quote.wasSent()) throw new QuoteRefused(Reason.NOT_A_DRAFT);
    }

    void checkSendingAgain(StoredQuote quote) {
        refuseUnless(quote, QuoteState.SENT);
    }

    /** What was declined or has expired can be taken up again. */
    void checkRevising(StoredQuote quote) {
        refuseUnless(quote, QuoteState.SENT, QuoteState.EXPIRED, QuoteState.DECLINED);
    }

    void checkCancelling(StoredQuote quote) {
        refuseUnless(quote, QuoteState.DRAFT, QuoteState.SENT, QuoteState.EXPIRED, QuoteState.DECLINED);
    }

    /** @param revision the one that was read */
    void checkAnswering(StoredQuote quote, int revision) {
        refuseUnless(quote, QuoteState.SENT, QuoteState.EXPIRED);
        if (quote.revision() != revision) throw new QuoteRefused(Reason.REVISED);
        refuseUnless(quote, QuoteState.SENT);
    }

    private void refuseUnless(StoredQuote quote, QuoteState... allowed) {
        QuoteState state = state(quote);
        if (List.of(allowed).contains(state)) return;
        throw new QuoteRefused(
                switch (state) {
                    case DRAFT -> quote.wasSent() ? Reason.IN_REVISION : Reason.NOT_SENT;
                    case SENT -> throw new IllegalStateException("No move refuses what was sent");
                    case ACCEPTED -> isUsed(quote) ? Reason.INVOICED : Reason.ALREADY_ACCEPTED;
                    case DECLINED -> Reason.ALREADY_DECLINED;
                    case EXPIRED -> Reason.EXPIRED;
                    case CANCELLED -> Reason.CANCELLED;
                });
    }

    private boolean isUsed(StoredQuote quote) {
        return uses.stream().anyMatch(use -> use.isUsed(quote.id()));
    }
}
