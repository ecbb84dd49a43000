package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One sentence across the top of the content, with at most one act, about something that concerns every page. */
public final class Banner extends Composite<Div> {

    private final Span words = new Span();

    public Banner(Icons icon, String text, Tone tone) {
        words.setText(text);
        words.addClassName("shell-banner-text");
        getContent().addClassNames("shell-banner", tone.className());
        getContent().add(icon.create(), words);
        getElement().setAttribute("role", "status");
    }

    public Banner withAct(Component act) {
        getContent().add(act);
        return this;
    }

    public void setText(String text) {
        words.setText(text);
    }
}
