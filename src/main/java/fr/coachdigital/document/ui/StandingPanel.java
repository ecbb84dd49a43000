package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.Tone;

/** Above a document: where it stands, how much it is about, and what can be done. */
@StyleSheet("styles/paper.css")
public final class StandingPanel extends Composite<Section> {

    private final Div acts = new Div();

    /**
     * @param title in a few words, such as "À signer avant le 12 décembre 2026"
     * @param text what it means and what comes next
     */
    public StandingPanel(Tone tone, String title, String text, String amountLabel, String amount) {
        Paragraph name = new Paragraph(title);
        name.addClassName("standing-title");
        Div state = new Div(name, new Paragraph(text));
        state.addClassName("standing-state");
        Span figure = new Span(amount);
        figure.addClassName("standing-figure");
        Paragraph sum = new Paragraph(new Span(amountLabel), figure);
        sum.addClassName("standing-amount");
        acts.addClassName("standing-acts");
        acts.setVisible(false);
        getContent().addClassNames("standing", "standing-portal", tone.className());
        getContent().add(state, sum, acts);
    }

    public StandingPanel withAct(Component act) {
        acts.add(act);
        acts.setVisible(true);
        return this;
    }
}
