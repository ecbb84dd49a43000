package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.platform.ui.Tone;

/** A sentence at the top of the page about this quote, with what can be done about it. */
final class QuoteNotice extends Composite<Div> {

    QuoteNotice(Tone tone, String sentence, Component... acts) {
        getContent().addClassNames("quote-notice", tone.className());
        getContent().add(new Paragraph(sentence));
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("quote-acts");
            getContent().add(row);
        }
    }

    /** Somebody's own words, as they were written. */
    QuoteNotice withWords(String words) {
        Paragraph quoted = new Paragraph(words);
        quoted.addClassName("quote-words");
        getContent().addComponentAtIndex(1, quoted);
        return this;
    }

    /** Read out at once. */
    QuoteNotice urgent() {
        getContent().getElement().setAttribute("role", "alert");
        return this;
    }
}
