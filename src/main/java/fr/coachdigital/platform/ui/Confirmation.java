package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is destroyed. */
public final class Confirmation extends ConfirmDialog {

    private final Button safe = new Button();

    private Confirmation(String question, String consequence, String act, Runnable confirmed) {
        setHeader(question);
        setText(consequence);
        addClassName("confirmation");
        safe.setText(getTranslation("shell.cancel"));
        safe.addThemeVariants(ButtonVariant.TERTIARY);
        setCancelable(true);
        setCancelButton(safe);
        // Enter, pressed without looking, must not destroy anything; the dialog itself goes to the other button first.
        getElement().addEventListener("opened-changed", event -> safe.focus()).setFilter("event.detail.value");
        setConfirmText(act);
        setConfirmButtonTheme("primary error");
        addConfirmListener(event -> confirmed.run());
    }

    /** Another word than "Annuler", and what follows it. */
    public Confirmation withSafeAnswer(String text, Runnable chosen) {
        safe.setText(text);
        addCancelListener(event -> chosen.run());
        return this;
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
