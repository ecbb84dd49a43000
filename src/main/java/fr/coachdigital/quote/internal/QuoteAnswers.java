package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.AcceptanceProof;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.quote.QuoteState;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client's answers, from the portal and from the link alike. Each locks the quote first: of two answers at the same
 * moment one counts, and the other meets what it left.
 */
@Component
class QuoteAnswers {

    private final AnswerableQuotes quotes;
    private final RevisionRepository revisions;
    private final QuoteTransitions transitions;
    private final QuoteContracts contracts;
    private final QuoteReplies replies;

    QuoteAnswers(
            AnswerableQuotes quotes,
            RevisionRepository revisions,
            QuoteTransitions transitions,
            QuoteContracts contracts,
            QuoteReplies replies) {
        this.quotes = quotes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.contracts = contracts;
        this.replies = replies;
    }

    @Transactional
    public void accept(QuoteId id, Answerer by, Acceptance acceptance) {
        String signer = ClientWords.name(acceptance.signerName());
        if (!acceptance.goodForAgreement()) throw new QuoteRefused(Reason.APPROVAL_MISSING);
        if (!acceptance.termsAccepted()) throw new QuoteRefused(Reason.TERMS_MISSING);
        StoredQuote quote = lock(id, by);
        if (isSigned(quote, acceptance.revision(), signer)) return;
        transitions.checkAnswering(quote, acceptance.revision());
        contracts.conclude(quote, revisions.of(id).getLast(), by, signer, acceptance.origin());
    }

    @Transactional
    public void decline(QuoteId id, Answerer by, int revision, String typed) {
        String reason = ClientWords.reason(typed);
        StoredQuote quote = lock(id, by);
        boolean repeated = quote.stored() == QuoteState.DECLINED
                && quote.revision() == revision
                && quote.reason().equals(reason);
        if (repeated) return;
        transitions.checkAnswering(quote, revision);
        replies.decline(quote, by, reason);
    }

    @Transactional
    public void askForChange(QuoteId id, Answerer by, int revision, String typed) {
        String message = ClientWords.reason(typed);
        StoredQuote quote = lock(id, by);
        transitions.checkAnswering(quote, revision);
        if (!quote.reason().equals(message)) replies.askForChange(quote, by, message);
    }

    /** Whoever waits too long for another's act on the same quote is told so. */
    private StoredQuote lock(QuoteId id, Answerer by) {
        try {
            return quotes.lock(id, by);
        } catch (PessimisticLockingFailureException held) {
            QuoteRefused busy = new QuoteRefused(Reason.BUSY);
            busy.initCause(held);
            throw busy;
        }
    }

    /** The same person, agreeing to the same again: a double click, a second tab, the mail after the portal. */
    private boolean isSigned(StoredQuote quote, int revision, String signer) {
        if (quote.stored() != QuoteState.ACCEPTED) return false;
        AcceptanceProof proof = revisions.acceptance(quote.id()).orElseThrow();
        return proof.revision() == revision && proof.signerName().equalsIgnoreCase(signer);
    }
}
