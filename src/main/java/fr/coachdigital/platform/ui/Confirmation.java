package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is destroyed. */
public final class Confirmation extends ConfirmDialog {

    private Confirmation(String question, String consequence, String act, Runnable confirmed) {
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
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
