package fr.coachdigital.quote.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.ClientQuoteRow;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuoteId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client's own quotes. A coach who looks at the portal is not the client: their look is not noted. */
@Service
@PreAuthorize(Roles.IS_CLIENT)
class PortalQuotesService implements PortalQuotes {

    private final CurrentUser currentUser;
    private final ClientQuoteList quotes;
    private final ClientQuoteReading reading;
    private final FirstLooks viewing;
    private final QuoteAnswers answering;

    PortalQuotesService(
            CurrentUser currentUser,
            ClientQuoteList quotes,
            ClientQuoteReading reading,
            FirstLooks viewing,
            QuoteAnswers answering) {
        this.currentUser = currentUser;
        this.quotes = quotes;
        this.reading = reading;
        this.viewing = viewing;
        this.answering = answering;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClientQuoteRow> list() {
        return quotes.of(currentUser.clientId());
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting() {
        return quotes.waiting(currentUser.clientId());
    }

    @Override
    public ClientQuote open(QuoteId id) {
        ClientQuote quote = reading.open(currentUser.clientId(), id);
        noteSeen(quote.id(), quote.revision());
        return quote;
    }

    @Override
    public ClientQuote open(QuoteId id, int revision) {
        return reading.open(currentUser.clientId(), id, revision);
    }

    @Override
    public PrintedDocument pdf(QuoteId id, int revision) {
        PrintedDocument pdf = reading.pdf(currentUser.clientId(), id, revision);
        noteSeen(id, revision);
        return pdf;
    }

    @Override
    public void accept(QuoteId id, Acceptance acceptance) {
        answering.accept(id, caller(), acceptance);
    }

    @Override
    public void decline(QuoteId id, int revision, String reason) {
        answering.decline(id, caller(), revision, reason);
    }

    @Override
    public void askForChange(QuoteId id, int revision, String message) {
        answering.askForChange(id, caller(), revision, message);
    }

    private void noteSeen(QuoteId quote, int revision) {
        if (!currentUser.isCoach())
            viewing.note(quote, revision, currentUser.get().displayName());
    }

    private Answerer caller() {
        SignedIn person = currentUser.get();
        return new Answerer(currentUser.clientId(), person.accountId(), null, person.displayName());
    }
}
