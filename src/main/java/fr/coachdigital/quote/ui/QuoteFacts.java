package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of the page: a heading, and names with values one under the other; what is unknown is left out. */
final class QuoteFacts extends Composite<Section> {

    private final DescriptionList list = new DescriptionList();

    QuoteFacts(String title) {
        list.addClassName("quote-facts");
        getContent().addClassName("quote-part");
        getContent().add(new H2(title), list);
    }

    QuoteFacts add(String name, String value) {
        return value.isBlank() ? this : add(name, new Span(value));
    }

    QuoteFacts add(String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    QuoteFacts withAct(Component act) {
        getContent().add(act);
        return this;
    }
}
