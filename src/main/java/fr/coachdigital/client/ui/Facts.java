package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values one under the other; what is unknown is left out. */
final class Facts extends Composite<DescriptionList> {

    Facts() {
        getContent().addClassName("client-facts");
    }

    Facts add(String name, String value) {
        if (!value.isBlank()) add(name, new Span(value));
        return this;
    }

    Facts add(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    static String telephone(String number) {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}
