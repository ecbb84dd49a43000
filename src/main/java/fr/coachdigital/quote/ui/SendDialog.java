package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.ui.MissingPanel;
import fr.coachdigital.platform.ui.Icons;
import java.util.List;
import java.util.function.Consumer;

/** Asks what shall stand in the mail, and says what must be filled in before it can leave. */
final class SendDialog extends Dialog {

    private static final int MAX_MESSAGE = 2_000;

    private final TextArea message = new TextArea(getTranslation("quote.send.message"));
    private final Div problem = new Div();
    private final Button send = new Button(getTranslation("quote.send.act"), Icons.SEND.create());

    /** @param submit hears the message; shows what went wrong by {@link #refuse} or closes the dialog */
    SendDialog(String title, String recipient, List<Missing> missing, Component preview, Consumer<String> submit) {
        setHeaderTitle(title);
        message.setMaxLength(MAX_MESSAGE);
        message.setHelperText(getTranslation("quote.send.message.help"));
        message.setMinRows(4);
        message.setWidthFull();
        Paragraph to = new Paragraph(getTranslation("quote.send.to", recipient));
        to.addClassName("quote-recipient");
        Div content = new Div(problem, to, message, preview);
        content.addClassName("quote-dialog-content");
        add(content);
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(event -> submit.accept(words()));
        getFooter().add(cancel, send);
        if (missing.isEmpty()) refuse("");
        else refuse(missing);
    }

    private String words() {
        String typed = message.getValue().strip();
        return typed.length() > MAX_MESSAGE ? typed.substring(0, MAX_MESSAGE) : typed;
    }

    /** Until all of it is filled in, nothing can be sent. */
    void refuse(List<Missing> missing) {
        problem.removeAll();
        problem.add(new MissingPanel(getTranslation("quote.missing"), missing));
        problem.setVisible(true);
        send.setEnabled(false);
    }

    /** Says why it was not sent; it can be tried again. */
    void refuse(String sentence) {
        problem.removeAll();
        problem.setText(sentence);
        problem.setClassName("quote-problem", !sentence.isEmpty());
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(!sentence.isEmpty());
        send.setEnabled(true);
    }
}
