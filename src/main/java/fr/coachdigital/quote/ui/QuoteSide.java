package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuotePart;
import fr.coachdigital.quote.QuoteState;
import org.springframework.beans.factory.ObjectProvider;

/** What stands beside the document: the facts, what hangs on it, what was agreed, the link, revisions and story. */
@SpringComponent
class QuoteSide {

    private final AdminQuotes quotes;
    private final QuoteActs acts;
    private final ObjectProvider<QuotePart<Component>> parts;

    QuoteSide(AdminQuotes quotes, QuoteActs acts, ObjectProvider<QuotePart<Component>> parts) {
        this.quotes = quotes;
        this.acts = acts;
        this.parts = parts;
    }

    Component of(Quote quote, Runnable done) {
        return new Content(quote, done);
    }

    private final class Content extends Composite<Div> {

        Content(Quote quote, Runnable done) {
            getContent().addClassName("quote-side");
            getContent().add(facts(quote));
            parts.orderedStream().forEach(part -> getContent().add(part.content(quote)));
            if (quote.acceptance() != null) getContent().add(new ProofPart(quote, quote.acceptance()));
            if (!quote.sentRevisions().isEmpty()) {
                if (quote.state() != QuoteState.CANCELLED) {
                    getContent()
                            .add(new LinkPart(
                                    quotes.link(quote.id()), quote.state(), () -> acts.revokeLink(quote, done)));
                }
                getContent().add(revisions(quote));
            }
            getContent().add(new StoryPart(quotes.story(quote.id())));
        }

        private Component facts(Quote quote) {
            QuoteFacts facts = new QuoteFacts(getTranslation("quote.facts"))
                    .add(
                            getTranslation("quote.field.client"),
                            new Anchor(ClientPaths.card(quote.data().client()), quote.clientName()))
                    .add(
                            getTranslation("quote.fact.total"),
                            DocumentWords.amount(quote.totals().gross()));
            Deposit deposit = quote.data().deposit();
            if (deposit.kind() != Deposit.Kind.NONE) {
                facts.add(
                        getTranslation("document.totals.deposit"),
                        DocumentWords.amount(deposit.of(quote.totals().gross())));
            }
            return facts.add(
                            getTranslation("quote.field.validUntil"),
                            DocumentWords.day(quote.data().validUntil()))
                    .add(getTranslation("quote.fact.sent"), DocumentWords.moment(quote.sentAt()))
                    .add(
                            getTranslation("quote.fact.viewed"),
                            quote.state() == QuoteState.SENT && quote.firstViewedAt() == null
                                    ? getTranslation("quote.fact.unseen")
                                    : DocumentWords.moment(quote.firstViewedAt()));
        }

        private Component revisions(Quote quote) {
            QuoteFacts facts = new QuoteFacts(getTranslation("quote.revisions"));
            for (int revision : quote.sentRevisions().reversed()) {
                facts.add(
                        QuoteWords.revision(revision),
                        PdfDownload.view(getTranslation("quote.pdf.view"), () -> quotes.pdf(quote.id(), revision)));
            }
            return facts;
        }
    }
}
