package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.platform.ui.OnceButton;
import java.util.function.Consumer;

/** Asks why a quote is withdrawn. */
final class CancelDialog extends Dialog {

    private static final int MAX_REASON = 1_000;

    CancelDialog(String number, Consumer<String> confirmed) {
        setHeaderTitle(getTranslation("quote.cancel.question", number));
        LimitedText reason = new LimitedText(new TextArea(getTranslation("quote.cancel.reason")), MAX_REASON);
        reason.field().setHelperText(getTranslation("quote.cancel.reason.help"));
        Div content = new Div(new Paragraph(getTranslation("quote.cancel.consequence")), reason.field());
        content.addClassName("quote-dialog-content");
        add(content);
        Button keep = new Button(getTranslation("quote.cancel.keep"), event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        Button cancel = new OnceButton(getTranslation("quote.cancel"), () -> {
            if (!reason.check()) return false;
            confirmed.accept(reason.words());
            close();
            return true;
        });
        cancel.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(keep, cancel);
    }
}
