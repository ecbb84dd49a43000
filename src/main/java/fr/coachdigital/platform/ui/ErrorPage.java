package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.security.CurrentUser;

/** What the pages for errors have in common: what happened, what it means, and where to go now. */
abstract class ErrorPage extends Composite<Div> implements NamedPage {

    private final transient CurrentUser currentUser;
    private final H1 title = new H1();
    private final Div words = new Div();
    private final Div acts = new Div();

    ErrorPage(CurrentUser currentUser, Icons icon) {
        this.currentUser = currentUser;
        Span picture = new Span(icon.create());
        picture.addClassName("empty-state-icon");
        words.addClassName("error-words");
        acts.addClassName("error-acts");
        getContent().addClassName("error-page");
        getContent().add(picture, title, words, acts);
    }

    /** Fills the page, which the router may show twice in a row; {@code lines} are paragraphs. */
    void say(String titleText, String... lines) {
        title.setText(titleText);
        words.removeAll();
        for (String line : lines) words.add(new Paragraph(line));
        acts.removeAll();
    }

    void offer(Component act) {
        acts.add(act);
    }

    /** The way to the own home, or to a sign-in page for nobody. */
    void offerHome() {
        String home = currentUser.find().map(person -> person.realm().home()).orElse("/");
        Anchor link = new Anchor(home, getTranslation("shell.error.home"));
        link.addClassNames("button-link", "primary");
        offer(link);
    }

    @Override
    public String pageName() {
        return title.getText();
    }
}
