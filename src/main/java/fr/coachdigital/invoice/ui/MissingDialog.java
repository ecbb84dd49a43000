package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.ui.MissingPanel;
import java.util.List;

/** Says why an invoice cannot be issued yet, with a link to each thing that is missing. */
final class MissingDialog extends Dialog {

    MissingDialog(List<Missing> missing) {
        setHeaderTitle(getTranslation("invoice.missing.title"));
        add(new MissingPanel(getTranslation("invoice.missing"), missing));
        getFooter().add(new Button(getTranslation("shell.close"), event -> close()));
    }
}
