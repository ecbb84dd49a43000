package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.platform.ui.OnceButton;
import fr.coachdigital.quote.Acceptance;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a client's agreement: a typed name and two boxes to tick, in the words that are kept as proof. */
class AcceptDialog extends Dialog {

    private final TextField signer = new TextField();
    private final Checkbox approval = new Checkbox();
    private final Checkbox terms = new Checkbox();
    private final transient Consumer<String> accepted;

    /** @param accepted hears the name, once all is filled in */
    AcceptDialog(String title, QuoteConsent consent, Consumer<String> accepted) {
        this.accepted = accepted;
        setHeaderTitle(title);
        signer.setLabel(getTranslation("quote.client.signer"));
        signer.setHelperText(getTranslation("quote.client.signer.hint"));
        signer.setMaxLength(Acceptance.MAX_NAME);
        signer.setRequiredIndicatorVisible(true);
        signer.setManualValidation(true);
        signer.setWidthFull();
        approval.setLabel(consent.approval());
        approval.setManualValidation(true);
        terms.setLabel(consent.terms());
        terms.setManualValidation(true);
        Div fields = new Div(signer, approval, terms, new Paragraph(getTranslation("quote.client.proof")));
        fields.addClassName("answer-fields");
        add(fields);
        Button accept = new OnceButton(consent.submit(), this::accept);
        getFooter().add(new Button(getTranslation("shell.cancel"), event -> close()), accept);
    }

    private boolean accept() {
        Map<String, String> mistakes = QuoteAnswer.mistakes(signer.getValue(), approval.getValue(), terms.getValue());
        show(mistakes.get("signer"), signer);
        show(mistakes.get("approval"), approval);
        show(mistakes.get("accept-terms"), terms);
        if (!mistakes.isEmpty()) return false;
        accepted.accept(signer.getValue().strip());
        close();
        return true;
    }

    private void show(@Nullable String mistake, HasValidation field) {
        field.setErrorMessage(mistake == null ? "" : getTranslation(mistake));
        field.setInvalid(mistake != null);
    }
}
