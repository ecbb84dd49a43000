package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.platform.ui.OnceButton;
import java.util.function.Predicate;

/** Takes an entry of the ledger back by an opposite one, which says why. */
final class CorrectionDialog extends Dialog {

    private static final int MIN_REASON = 3;
    private static final int MAX_REASON = 500;

    private final TextArea reason = new TextArea();

    /** @param correct answers whether the ledger took it */
    CorrectionDialog(LedgerEntry entry, Predicate<String> correct) {
        setHeaderTitle(getTranslation("payment.correct.title", DocumentWords.amount(entry.amount())));
        reason.setLabel(getTranslation("payment.correct.reason"));
        reason.setHelperText(getTranslation("payment.correct.reason.help"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(2);
        add(new Paragraph(getTranslation("payment.correct.consequence")), reason);
        Button confirm = new OnceButton(getTranslation("payment.correct"), () -> submit(correct));
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private boolean submit(Predicate<String> correct) {
        String why = reason.getValue().strip();
        boolean fits = why.length() >= MIN_REASON && why.length() <= MAX_REASON;
        reason.setErrorMessage(fits ? "" : getTranslation("payment.correct.reason.wrong", MIN_REASON, MAX_REASON));
        reason.setInvalid(!fits);
        boolean done = fits && correct.test(why);
        if (done) close();
        return done;
    }
}
