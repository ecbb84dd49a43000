package fr.coachdigital.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import java.net.URI;

/** Shows an invitation's link this once, to be passed on by hand. */
final class InvitationLinkDialog extends Dialog {

    private final TextField link = new TextField();

    InvitationLinkDialog(String addressee, URI address) {
        setHeaderTitle(getTranslation("client.link.title", addressee));
        link.setLabel(getTranslation("client.link.label"));
        link.setValue(address.toString());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        add(new Paragraph(getTranslation("client.link.once")), link);

        Button copy = new Button(getTranslation("client.link.copy"), Icons.COPY.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address.toString(),
                        text -> Toasts.success(getTranslation("client.link.copied")),
                        error -> selectInstead());
        Button close = new Button(getTranslation("shell.close"), event -> close());
        getFooter().add(close, copy);
    }

    /** A browser may refuse the clipboard; then the person copies by hand. */
    private void selectInstead() {
        link.setHelperText(getTranslation("client.link.by-hand"));
        link.focus();
    }
}
