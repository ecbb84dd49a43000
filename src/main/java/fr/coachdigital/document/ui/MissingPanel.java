package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.Missing;
import java.util.List;

/** What a document lacks to be given to the client, each with a link to where it is filled in. */
@StyleSheet("styles/document.css")
public final class MissingPanel extends Composite<Div> {

    /** @param intro one sentence that says what cannot be done without, ending in a colon */
    public MissingPanel(String intro, List<Missing> missing) {
        UnorderedList list = new UnorderedList();
        missing.forEach(detail -> list.add(new ListItem(new Anchor(detail.path(), getTranslation(detail.labelKey())))));
        getContent().addClassNames("missing-panel", "tone-warning");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(intro), list);
    }
}
