package fr.coachdigital.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.ui.Toasts;

/** How the product and its people call the person. */
class NameSection extends AccountSection {

    private static final int LONGEST = 120;

    private final transient OwnAccount account;
    private final TextField name = new TextField();

    NameSection(OwnAccount account, String current) {
        super("account.name");
        this.account = account;
        name.setLabel(getTranslation("account.name"));
        name.setMaxLength(LONGEST);
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setValue(current);
        showForm(new Button(getTranslation("account.name.save"), event -> save()), name);
    }

    private void save() {
        String typed = name.getValue().strip();
        boolean good = !typed.isEmpty() && typed.length() <= LONGEST;
        name.setInvalid(!good);
        if (!good) {
            name.setErrorMessage(getTranslation(typed.isEmpty() ? "entry.name.missing" : "entry.name.long"));
            name.focus();
            return;
        }
        account.rename(typed);
        name.setValue(typed);
        Toasts.success(getTranslation("account.name.saved"));
    }
}
