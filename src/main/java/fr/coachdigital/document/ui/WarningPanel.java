package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something to look at before a document is given to the client; it stands in nobody's way. */
@StyleSheet("styles/document.css")
public final class WarningPanel extends Composite<Div> {

    public WarningPanel(String sentence) {
        getContent().addClassNames("missing-panel", "tone-warning");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(sentence));
    }
}
