package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is destroyed. */
public final class Confirmation extends ConfirmDialog {

    private Confirmation(String question, String consequence, String act, Runnable confirmed) {
        setHeader(question);
        setText(consequence);
        setWidth("min(30rem, 94vw)");
        Button cancel = new Button(getTranslation("shell.cancel"));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        setCancelable(true);
        setCancelButton(cancel);
        // Enter, pressed without looking, must not destroy anything.
        addOpenedChangeListener(event -> {
            if (event.isOpened()) cancel.focus();
        });
        setConfirmText(act);
        setConfirmButtonTheme("primary error");
        addConfirmListener(event -> confirmed.run());
    }

    /**
     * Opens the question; nothing happens unless the person confirms.
     *
     * @param question names the thing: "Supprimer le client Atelier Martin ?"
     * @param consequence what is lost, and whether it can be undone
     * @param act the verb on the button: "Supprimer"
     */
    public static Confirmation ask(String question, String consequence, String act, Runnable confirmed) {
        Confirmation dialog = new Confirmation(question, consequence, act, confirmed);
        dialog.open();
        return dialog;
    }
}
