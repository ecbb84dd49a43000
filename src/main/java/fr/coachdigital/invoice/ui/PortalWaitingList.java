package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.platform.ui.StatusBadge;
import java.util.List;

/** What waits for the client, each with the act that settles it. */
class PortalWaitingList extends Composite<UnorderedList> {

    PortalWaitingList(List<PortalItem> items) {
        getContent().addClassName("portal-waiting");
        items.forEach(item -> getContent().add(card(item)));
    }

    private ListItem card(PortalItem item) {
        Span number = new Span(getTranslation("invoice.portal.type." + item.type()) + " " + item.number());
        number.addClassName("portal-number");
        Span subject = new Span(item.subject());
        subject.addClassName("portal-waiting-subject");
        Div words = new Div(number, subject, new StatusBadge(item.state(), item.tone()));
        words.addClassName("portal-waiting-words");
        Span amount = new Span(DocumentWords.amount(item.amount()));
        amount.addClassName("portal-waiting-amount");
        ListItem card = new ListItem(words, amount, acts(item));
        card.addClassNames("portal-card", item.tone().className());
        return card;
    }

    private Component acts(PortalItem item) {
        String act = item.type() == PortalItem.Type.QUOTE ? "invoice.portal.act.quote" : "invoice.portal.act.invoice";
        Anchor open = new Anchor(item.path(), getTranslation(act));
        open.addClassNames("button-link", "primary");
        open.setAriaLabel(getTranslation(act) + " " + item.number());
        Anchor pdf = PdfDownload.link("PDF", item.pdf());
        pdf.addClassName("button-link");
        pdf.setAriaLabel(getTranslation("invoice.portal.download", item.number()));
        Div acts = new Div(open, pdf);
        acts.addClassName("portal-card-acts");
        return acts;
    }
}
