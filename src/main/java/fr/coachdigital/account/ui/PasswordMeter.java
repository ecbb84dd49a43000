package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Four bars and a word for how well a new password would resist. */
class PasswordMeter extends Composite<Div> {

    private static final int BARS = 4;

    private final Span words = new Span();

    PasswordMeter() {
        getContent().addClassName("password-meter");
        for (int bar = 0; bar < BARS; bar++) {
            Span empty = new Span();
            empty.addClassName("password-meter-bar");
            getContent().add(empty);
        }
        words.addClassName("password-meter-words");
        words.getElement().setAttribute("role", "status");
        getContent().add(words);
        setVisible(false);
    }

    void show(int score, String text) {
        getElement().setAttribute("data-score", String.valueOf(score));
        words.setText(text);
        setVisible(true);
    }
}
