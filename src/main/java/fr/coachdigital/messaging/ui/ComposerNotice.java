package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One line above the field, when there is something to say. */
class ComposerNotice extends Div {
    private final Span words = new Span();
    private boolean aboutDraft;

    ComposerNotice() {
        addClassName("composer-notice");
        getElement().setAttribute("role", "status");
        hide();
    }

    /** Says no more that it is not. */
    void draftIsKept() {
        if (aboutDraft) hide();
    }

    void hide() {
        aboutDraft = false;
        removeAll();
        setVisible(false);
    }

    void draftNotKept() {
        show("message.draft.not-kept", "", () -> {});
        aboutDraft = true;
    }

    void notSent(Runnable retry) {
        show("message.not-sent", "message.retry", retry);
    }

    void editing(Runnable stop) {
        show("message.editing", "shell.cancel", stop);
    }

    private void show(String key, String act, Runnable acted) {
        removeAll();
        aboutDraft = false;
        words.setText(getTranslation(key));
        add(words);
        if (!act.isEmpty()) {
            Button button = new Button(getTranslation(act), click -> acted.run());
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(button);
        }
        setVisible(true);
    }
}
