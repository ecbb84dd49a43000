package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values; what is unknown is left out. */
final class Facts extends Composite<DescriptionList> {

    Facts() {
        getContent().addClassName("invoice-facts");
    }

    Facts add(String name, String value) {
        return value.isBlank() ? this : add(name, new Span(value));
    }

    Facts add(String name, Component value) {
        getContent().add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(value)));
        return this;
    }

    /** The figure that matters most. */
    Facts addMain(String name, String value) {
        Div row = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        row.addClassName("main");
        getContent().add(row);
        return this;
    }
}
