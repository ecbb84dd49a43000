package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.shared.ClientId;

/** Says that a client cannot be written to, and where that can be changed. */
final class NoAddressDialog extends Dialog {

    NoAddressDialog(ClientId client, String name) {
        setHeaderTitle(getTranslation("invoice.no-address.title"));
        Anchor record = new Anchor(ClientPaths.edit(client), getTranslation("invoice.no-address.record"));
        record.addClassNames("button-link", "primary");
        add(new Paragraph(getTranslation("invoice.no-address", name)));
        getFooter().add(new Button(getTranslation("shell.close"), event -> close()), record);
    }
}
