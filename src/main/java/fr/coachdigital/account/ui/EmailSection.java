package fr.coachdigital.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.WrongPassword;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.EmailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address a person signs in with; another one counts once its owner has opened the link sent to it. */
class EmailSection extends AccountSection {

    private final transient OwnAccount account;
    private final EmailField email = new EmailField();
    private final SecretField password =
            new SecretField(getTranslation("account.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final Button save = new Button(getTranslation("account.email.save"), event -> save());
    private final Div waiting = new Div();
    private String inForce = "";

    EmailSection(OwnAccount account) {
        super("account.email");
        this.account = account;
        email.setLabel(getTranslation("entry.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.addValueChangeListener(event -> askForPasswordIfChanged());
        waiting.addClassName("account-waiting");
        waiting.getElement().setAttribute("role", "status");
        show(waiting);
        showForm(save, email, password);
        reload();
    }

    private void reload() {
        AccountProfile profile = account.profile();
        inForce = profile.email().value();
        email.setValue(inForce);
        email.setInvalid(false);
        password.clear();
        password.accept();
        askForPasswordIfChanged();
        tellOfWaiting(profile.pendingEmail());
    }

    private void askForPasswordIfChanged() {
        boolean changed = !EmailAddress.parse(email.getValue())
                .map(EmailAddress::value)
                .orElse(email.getValue())
                .equals(inForce);
        password.setVisible(changed);
        save.setVisible(changed);
    }

    private void tellOfWaiting(@Nullable EmailAddress pending) {
        waiting.removeAll();
        waiting.setVisible(pending != null);
        if (pending == null) return;
        Button cancel = new Button(getTranslation("account.email.cancel"), event -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        waiting.add(Icons.MAIL.create(), new Span(getTranslation("account.email.waiting", pending.value())), cancel);
    }

    private void save() {
        email.setInvalid(false);
        password.accept();
        Optional<EmailAddress> typed = EmailAddress.parse(email.getValue());
        if (typed.isEmpty()) {
            refuse(getTranslation("entry.email.wrong"));
        } else if (password.isEmpty()) {
            password.refuse(getTranslation("account.password.current.missing"));
        } else {
            ask(typed.get());
        }
    }

    private void ask(EmailAddress address) {
        try {
            account.changeEmail(address, password.secret());
            reload();
            Toasts.success(getTranslation("account.email.sent", address.value()));
        } catch (WrongPassword wrong) {
            password.refuse(getTranslation("account.password.current.wrong"));
        }
    }

    private void refuse(String reason) {
        email.setErrorMessage(reason);
        email.setInvalid(true);
        email.focus();
    }

    private void cancel() {
        account.cancelEmailChange();
        reload();
        Toasts.success(getTranslation("account.email.cancelled"));
    }
}
