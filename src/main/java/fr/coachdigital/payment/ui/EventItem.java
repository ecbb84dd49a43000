package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.payment.StripeEvent;

/** One event as a row that fits a phone. */
final class EventItem extends Composite<Div> {

    EventItem(StripeEvent event) {
        Span what = new Span(PaymentWords.event(event.type()));
        what.addClassName("payment-event-name");
        Div head = new Div(what, PaymentWords.badge(event.state()));
        head.addClassName("payment-line");
        getContent().addClassName("payment-event");
        getContent().add(head, facts(event));
        if (!event.problem().isEmpty()) {
            Paragraph problem = new Paragraph(event.problem());
            problem.addClassName("payment-problem");
            getContent().add(problem);
        }
    }

    private Component facts(StripeEvent event) {
        Div facts = new Div(new Span(DocumentWords.moment(event.createdAt())));
        if (event.invoice() != null) {
            facts.add(new Anchor(InvoicePaths.page(event.invoice()), event.invoiceNumber()));
        }
        facts.add(new Span(getTranslation("stripe.event.source." + event.source())));
        if (event.tries() > 1) facts.add(new Span(getTranslation("stripe.events.tries", event.tries())));
        facts.add(new Span(event.type()));
        facts.addClassName("payment-event-facts");
        return facts;
    }

    void add(Component act) {
        getContent().add(act);
    }
}
