package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Fields that belong together, under a title. */
final class Card extends Composite<Section> {

    private final Div fields = new Div();

    /** @param key where its title lies, under {@code settings.card.} */
    Card(String key) {
        getContent().addClassName("settings-card");
        fields.addClassName("settings-fields");
        getContent().add(new H3(getTranslation("settings.card." + key)), fields);
    }

    /** A few words under the title, which lie beside it. */
    static Card explained(String key) {
        Card card = new Card(key);
        Paragraph words = new Paragraph(card.getTranslation("settings.card." + key + ".text"));
        words.addClassName("settings-explanation");
        card.getContent().addComponentAtIndex(1, words);
        return card;
    }

    /** Fields that share a line where there is room. */
    Card with(Component... components) {
        fields.add(components);
        return this;
    }

    /** Something that has the whole width. */
    Card wide(Component component) {
        component.addClassName("settings-wide");
        fields.add(component);
        return this;
    }
}
