package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.LinkedQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: the link is the right, to this one quote. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class LinkedQuotesService implements LinkedQuotes {

    private final DocumentLinks links;
    private final CurrentUser currentUser;
    private final ClientQuoteReading reading;
    private final FirstLooks viewing;
    private final QuoteAnswers answering;

    LinkedQuotesService(
            DocumentLinks links,
            CurrentUser currentUser,
            ClientQuoteReading reading,
            FirstLooks viewing,
            QuoteAnswers answering) {
        this.links = links;
        this.currentUser = currentUser;
        this.reading = reading;
        this.viewing = viewing;
        this.answering = answering;
    }

    @Override
    public ClientQuote open(OpenLink link) {
        ClientQuote quote = reading.open(document(link).client(), id(link));
        noteSeen(quote.id(), quote.revision());
        return quote;
    }

    @Override
    public PrintedDocument pdf(OpenLink link) {
        return pdf(link, reading.latest(document(link).client(), id(link)));
    }

    @Override
    public DocumentContent content(OpenLink link) {
        return reading.content(document(link).client(), id(link));
    }

    @Override
    public ClientQuote open(OpenLink link, int revision) {
        return reading.open(document(link).client(), id(link), revision);
    }

    @Override
    public PrintedDocument pdf(OpenLink link, int revision) {
        PrintedDocument pdf = reading.pdf(document(link).client(), id(link), revision);
        noteSeen(id(link), revision);
        return pdf;
    }

    @Override
    public void accept(String token, Acceptance acceptance) {
        OpenLink link = toAnswer(token);
        answering.accept(id(link), holder(link), acceptance);
    }

    @Override
    public void decline(String token, int revision, String reason) {
        OpenLink link = toAnswer(token);
        answering.decline(id(link), holder(link), revision, reason);
    }

    @Override
    public void askForChange(String token, int revision, String message) {
        OpenLink link = toAnswer(token);
        answering.askForChange(id(link), holder(link), revision, message);
    }

    /** A coach who tries a link, be it while they look at the portal, is not the client. */
    private void noteSeen(QuoteId quote, int revision) {
        if (!currentUser.isCoach()) viewing.note(quote, revision, "");
    }

    private OpenLink toAnswer(String token) {
        OpenLink link = links.open(token).orElseThrow(QuoteNotFound::new);
        if (currentUser.isCoach()) throw new QuoteRefused(Reason.NOT_THE_CLIENT);
        return link;
    }

    private static DocumentReference document(OpenLink link) {
        if (link.document().kind() != LinkedKind.QUOTE) throw new QuoteNotFound();
        return link.document();
    }

    private static QuoteId id(OpenLink link) {
        return new QuoteId(document(link).id());
    }

    private static Answerer holder(OpenLink link) {
        return new Answerer(document(link).client(), null, link.id(), "");
    }
}
