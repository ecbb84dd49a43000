package fr.coachdigital.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.WrongPassword;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.PasswordStrength;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.Language;
import java.util.List;

/** The own password, changed by whoever knows the current one. */
class PasswordSection extends AccountSection {

    private final transient OwnAccount account;
    private final transient PasswordPolicy policy;
    private final transient PasswordWords words;
    private final Language language;
    private final SecretField current =
            new SecretField(getTranslation("account.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final SecretField fresh =
            new SecretField(getTranslation("account.password.new"), Autocomplete.NEW_PASSWORD);
    private final SecretField repeat = new SecretField(getTranslation("password.repeat"), Autocomplete.NEW_PASSWORD);
    private final PasswordMeter meter = new PasswordMeter();

    PasswordSection(OwnAccount account, PasswordPolicy policy, PasswordWords words, Language language) {
        super("account.password");
        this.account = account;
        this.policy = policy;
        this.words = words;
        this.language = language;
        fresh.setHelperText(words.rule(language));
        fresh.setValueChangeMode(ValueChangeMode.LAZY);
        fresh.addValueChangeListener(event -> judge());
        showForm(new Button(getTranslation("account.password.save"), event -> save()), current, fresh, meter, repeat);
    }

    private void judge() {
        if (fresh.isEmpty()) {
            meter.setVisible(false);
            return;
        }
        PasswordStrength strength = policy.judge(
                fresh.secret(),
                List.of(
                        account.profile().displayName(),
                        account.profile().email().value()));
        meter.show(
                strength.score(),
                strength.problem()
                        .map(problem -> words.problem(language, problem))
                        .orElseGet(() -> words.strength(language, strength)));
    }

    private void save() {
        current.accept();
        fresh.accept();
        repeat.accept();
        if (current.isEmpty()) current.refuse(getTranslation("account.password.current.missing"));
        else if (fresh.isEmpty()) fresh.refuse(words.missing(language));
        else if (!fresh.getValue().equals(repeat.getValue())) repeat.refuse(words.different(language));
        else change();
    }

    private void change() {
        try {
            account.changePassword(current.secret(), fresh.secret());
            current.clear();
            fresh.clear();
            repeat.clear();
            Toasts.success(getTranslation("account.password.saved"));
        } catch (WrongPassword wrong) {
            current.refuse(getTranslation("account.password.current.wrong"));
        } catch (PasswordRefused refused) {
            fresh.refuse(words.problem(language, refused.problem()));
        }
    }
}
