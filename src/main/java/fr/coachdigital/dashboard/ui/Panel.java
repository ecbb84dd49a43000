package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One matter of a home page under its own heading. */
class Panel extends Composite<Section> {

    private final Div content = new Div();

    Panel(String title) {
        H2 heading = new H2(title);
        content.addClassName("home-panel-content");
        getContent().addClassName("home-panel");
        getContent().add(heading, content);
    }

    final Panel show(Component... components) {
        content.removeAll();
        content.add(components);
        return this;
    }
}
