package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.shared.Secret;
import java.util.List;
import org.springframework.stereotype.Component;

/** Replaces a password, and says so. */
@Component
class NewPasswords {

    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final AccountRepository accounts;
    private final AccountNews news;
    private final People people;

    NewPasswords(
            PasswordPolicy policy, PasswordHasher hasher, AccountRepository accounts, AccountNews news, People people) {
        this.policy = policy;
        this.hasher = hasher;
        this.accounts = accounts;
        this.news = news;
        this.people = people;
    }

    /** @throws PasswordRefused when the policy does not take it */
    void check(StoredAccount account, Secret password) {
        policy.check(password, List.of(people.nameOf(account), account.email().value()));
    }

    /** Also makes every reset link of the account useless. */
    void set(StoredAccount account, Secret password) {
        accounts.setPasswordHash(account.realm(), account.id(), hasher.hash(password));
        news.passwordChanged(account);
    }
}
