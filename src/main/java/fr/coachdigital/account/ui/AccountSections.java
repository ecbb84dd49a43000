package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.AccountSectionPart;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the sections that both account pages are made of. */
@org.springframework.stereotype.Component
class AccountSections {

    private final OwnAccount account;
    private final PasswordPolicy policy;
    private final PasswordWords passwordWords;
    private final AccountWords words;
    private final List<AccountSectionPart<Component>> parts;

    AccountSections(
            OwnAccount account,
            PasswordPolicy policy,
            PasswordWords passwordWords,
            AccountWords words,
            List<AccountSectionPart<Component>> parts) {
        this.account = account;
        this.policy = policy;
        this.passwordWords = passwordWords;
        this.words = words;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(AccountSectionPart::order))
                .toList();
    }

    List<Component> all() {
        AccountProfile profile = account.profile();
        Language language = profile.language();
        List<Component> sections = new ArrayList<>(List.of(
                new NameSection(account, profile.displayName()),
                new EmailSection(account),
                new PasswordSection(account, policy, passwordWords, language),
                new PreferencesSection(account, profile)));
        parts.forEach(part -> sections.add(section(part)));
        sections.add(new SessionsSection(account, words, language));
        sections.add(new SignInsSection(account, words, language));
        return sections;
    }

    private static AccountSection section(AccountSectionPart<Component> part) {
        AccountSection section = new AccountSection(part.key());
        section.show(part.content());
        return section;
    }
}
