package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;

/** Something to be pasted elsewhere, letter by letter, with a button that takes it along. */
final class CopyLine extends Composite<Div> {

    /** @param name what it is, for the button: "l’adresse du webhook" */
    CopyLine(String text, String name) {
        Button copy = new Button(Icons.COPY.create());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(getTranslation("stripe.copy", name));
        copy.setTooltipText(getTranslation("stripe.copy", name));
        Clipboard.onClick(copy)
                .writeText(
                        text,
                        copied -> Toasts.success(getTranslation("stripe.copied")),
                        refused -> Toasts.error(getTranslation("stripe.copy.refused")));
        getContent().addClassName("payment-copy");
        getContent().add(new Code(text), copy);
    }
}
