package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.shared.Language;
import java.util.List;

/** Makes the sections that both account pages are made of. */
@org.springframework.stereotype.Component
class AccountSections {

    private final OwnAccount account;
    private final PasswordPolicy policy;
    private final PasswordWords passwordWords;
    private final AccountWords words;

    AccountSections(OwnAccount account, PasswordPolicy policy, PasswordWords passwordWords, AccountWords words) {
        this.account = account;
        this.policy = policy;
        this.passwordWords = passwordWords;
        this.words = words;
    }

    List<Component> all() {
        AccountProfile profile = account.profile();
        Language language = profile.language();
        return List.of(
                new NameSection(account, profile.displayName()),
                new EmailSection(account),
                new PasswordSection(account, policy, passwordWords, language),
                new PreferencesSection(account, profile),
                new SessionsSection(account, words, language),
                new SignInsSection(account, words, language));
    }
}
