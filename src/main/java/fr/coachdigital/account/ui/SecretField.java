package fr.coachdigital.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.coachdigital.shared.Secret;
import java.util.Map;

/** A password field of the account page, whose mistakes are told by what the services answer. */
class SecretField extends PasswordField {

    SecretField(String label, Autocomplete autocomplete) {
        super(label);
        setAutocomplete(autocomplete);
        setManualValidation(true);
        // The button's name is a property that the Java side does not offer.
        getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("password.show")));
    }

    Secret secret() {
        return new Secret(getValue());
    }

    /** Says what is wrong, where it is wrong. */
    void refuse(String reason) {
        setErrorMessage(reason);
        setInvalid(true);
        focus();
    }

    void accept() {
        setInvalid(false);
    }
}
