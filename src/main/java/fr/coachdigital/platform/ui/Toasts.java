package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short notices at the edge of the screen: a success goes by itself, an error stays until it is closed. */
public final class Toasts extends Notification {

    private static final int SECONDS_TO_READ = 4;
    private static final int SECONDS_TO_UNDO = 8;

    private final String text;

    private Toasts(String text, Icons icon, Tone tone) {
        this.text = text;
        addClassNames("toast", tone.className());
        setPosition(Position.BOTTOM_END);
        Span words = new Span(text);
        words.addClassName("toast-text");
        add(icon.create(), words);
    }

    /** Says that it worked. */
    public static Toasts success(String text) {
        Toasts toast = new Toasts(text, Icons.CHECK, Tone.SUCCESS);
        toast.setDuration(SECONDS_TO_READ * 1000);
        toast.open();
        return toast;
    }

    /** Says that it worked, and lets the person take it back for eight seconds. */
    public static Toasts success(String text, String undoLabel, Runnable undo) {
        Toasts toast = new Toasts(text, Icons.CHECK, Tone.SUCCESS);
        toast.setDuration(SECONDS_TO_UNDO * 1000);
        Button button = new Button(undoLabel, event -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(button);
        toast.open();
        return toast;
    }

    /** Tells news that ask for nothing. */
    public static Toasts info(String text) {
        Toasts toast = new Toasts(text, Icons.INFO, Tone.INFO);
        toast.setDuration(SECONDS_TO_READ * 1000);
        toast.open();
        return toast;
    }

    /** Warns, from outside of a request; stays until the person answers. */
    static Toasts warning(UI ui, String text, String answer) {
        Toasts toast = new Toasts(text, Icons.CLOCK, Tone.WARNING);
        toast.setDuration(0);
        toast.setAssertive(true);
        toast.add(new Button(answer, event -> toast.close()));
        ui.add(toast);
        toast.open();
        return toast;
    }

    /** One error stands on the screen once, however often it is met. */
    private void replaceSame() {
        UI ui = UI.getCurrent();
        Toasts last = ComponentUtil.getData(ui, Toasts.class);
        if (last != null && last.text.equals(text)) last.close();
        ComponentUtil.setData(ui, Toasts.class, this);
    }

    /** Says what did not work; stays until it is closed, or told again, and is read out at once. */
    public static Toasts error(String text) {
        Toasts toast = new Toasts(text, Icons.ALERT, Tone.DANGER);
        toast.replaceSame();
        toast.setDuration(0);
        toast.setAssertive(true);
        Button close = new Button(Icons.CLOSE.create(), event -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(toast.getTranslation("shell.close"));
        toast.add(close);
        toast.open();
        return toast;
    }
}
