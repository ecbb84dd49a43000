package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.coachdigital.platform.ui.Tone;

/** What belongs together under a title of the settings page. */
abstract class StripeCard extends Composite<Section> {

    private final Div body = new Div();

    /** @param key where its title lies, under {@code stripe.card.} */
    StripeCard(String key) {
        getContent().addClassName("settings-card");
        body.addClassName("payment-card");
        getContent().add(new H3(getTranslation("stripe.card." + key)), body);
    }

    final void show(Component... components) {
        body.add(components);
    }

    /** A sentence with the colour of how good the news is. */
    static Paragraph notice(Tone tone, String sentence) {
        Paragraph notice = new Paragraph(sentence);
        notice.addClassNames("payment-notice", tone.className());
        return notice;
    }

    /** Where news about what was asked for appear, and are read out. */
    static Div result() {
        Div result = new Div();
        result.addClassName("payment-result");
        result.getElement().setAttribute("role", "status");
        return result;
    }
}
