package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.platform.ui.OnceButton;
import java.util.function.Consumer;

/** Sends an invoice to the client, with a few words. */
final class SendDialog extends Dialog {

    private static final int MAX_MESSAGE = 2_000;

    private final TextArea message = new TextArea();

    SendDialog(Invoice invoice, String email, Consumer<String> send) {
        setHeaderTitle(getTranslation("invoice.send.title", invoice.number()));
        message.setLabel(getTranslation("invoice.send.message"));
        message.setHelperText(getTranslation("invoice.send.message.help"));
        message.setManualValidation(true);
        message.setWidthFull();
        message.setMinRows(3);
        add(
                new Paragraph(getTranslation("invoice.send.to", email)),
                new Paragraph(getTranslation(
                        invoice.sentAt() == null ? "invoice.send.consequence" : "invoice.send.again.consequence")),
                message);
        Button confirm = new OnceButton(getTranslation("invoice.send.confirm"), () -> submit(send));
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private boolean submit(Consumer<String> send) {
        String words = message.getValue().strip();
        boolean fits = words.length() <= MAX_MESSAGE;
        message.setErrorMessage(fits ? "" : getTranslation("client.form.too-long", MAX_MESSAGE, words.length()));
        message.setInvalid(!fits);
        if (!fits) return false;
        send.accept(words);
        close();
        return true;
    }
}
