package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Tone;

/** One thing that waits for the coach: what it is, of whom, and the act that settles it. */
class Todo extends Composite<ListItem> {

    Todo(Icons icon, Tone tone, String words, String detail, Component act) {
        Span picture = new Span(icon.create());
        picture.addClassNames("home-todo-icon", tone.className());
        Span title = new Span(words);
        title.addClassName("home-todo-title");
        Div text = new Div(title);
        text.addClassName("home-todo-text");
        if (!detail.isEmpty()) text.add(new Span(detail));
        getContent().addClassName("home-todo");
        getContent().add(picture, text, act);
    }
}
