package fr.coachdigital.account.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.ui.Appearance;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.Language;

/** Language, light or dark; what is chosen is in force at once, so there is nothing to save. */
class PreferencesSection extends AccountSection {

    private final transient OwnAccount account;

    PreferencesSection(OwnAccount account, AccountProfile profile) {
        super("account.preferences");
        this.account = account;
        RadioButtonGroup<Language> languages = new RadioButtonGroup<>(getTranslation("account.language"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> getTranslation("account.language." + language));
        languages.setValue(profile.language());
        languages.addValueChangeListener(event -> speak(event.getValue()));
        RadioButtonGroup<ColorScheme> schemes = new RadioButtonGroup<>(getTranslation("account.appearance"));
        schemes.setItems(ColorScheme.values());
        schemes.setItemLabelGenerator(scheme -> getTranslation("shell.appearance." + scheme));
        schemes.setValue(profile.colorScheme());
        schemes.addValueChangeListener(event -> look(event.getValue()));
        show(languages, schemes);
    }

    /** Everything on the screen changes its words, the shell around the page too. */
    private void speak(Language language) {
        account.chooseLanguage(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void look(ColorScheme scheme) {
        account.chooseColorScheme(scheme);
        getUI().ifPresent(ui -> Appearance.show(ui, scheme));
        Toasts.success(getTranslation("account.appearance.saved"));
    }
}
