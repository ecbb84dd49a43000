package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what will be here, and offers the first act. */
public final class EmptyState extends Composite<Div> {

    /** @param sentence what will be here, in one sentence */
    public EmptyState(Icons icon, String sentence) {
        Span picture = new Span(icon.create());
        picture.addClassName("empty-state-icon");
        getContent().addClassName("empty-state");
        getContent().add(picture, new Paragraph(sentence));
    }

    /** With a few words above the sentence. */
    public EmptyState(Icons icon, String title, String sentence) {
        this(icon, sentence);
        getContent().addComponentAtIndex(1, new H2(title));
    }

    /** A button or link that makes the first one. */
    public EmptyState withAct(Component act) {
        getContent().add(act);
        return this;
    }
}
