package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One matter of the account page: what it is about at the left, what can be done at the right. */
class AccountSection extends Composite<Section> {

    private final Div content = new Div();

    /** @param key where its title and its explanation lie, as {@code .title} and {@code .text} */
    AccountSection(String key) {
        Div words = new Div(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        words.addClassName("account-section-words");
        content.addClassName("account-section-content");
        getContent().addClassName("account-section");
        getContent().add(words, content);
    }

    final void show(Component... components) {
        content.add(components);
    }

    final void clear() {
        content.removeAll();
    }

    /** Fields one below the other, then the button, which Enter presses too. */
    final void showForm(Button save, Component... fields) {
        Div form = new Div(fields);
        form.addClassName("account-form");
        form.add(save);
        save.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        show(form);
    }
}
