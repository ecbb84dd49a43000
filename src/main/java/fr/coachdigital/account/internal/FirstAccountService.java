package fr.coachdigital.account.internal;

import fr.coachdigital.account.FirstAccount;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.WrongSetupCode;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: nobody can be signed in before there is an account. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class FirstAccountService implements FirstAccount {

    private final AccountRepository accounts;
    private final SetupCode setupCode;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    FirstAccountService(AccountRepository accounts, SetupCode setupCode, PasswordPolicy policy, PasswordHasher hasher) {
        this.accounts = accounts;
        this.setupCode = setupCode;
        this.policy = policy;
        this.hasher = hasher;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return !accounts.anyCoach();
    }

    @Override
    @Transactional
    public synchronized void create(Secret code, String displayName, EmailAddress email, Secret password) {
        if (accounts.anyCoach()) throw new LinkDead();
        if (!setupCode.matches(code)) throw new WrongSetupCode();
        policy.check(password, List.of(displayName, email.value()));
        accounts.insertCoach(email, displayName, hasher.hash(password));
        setupCode.forget();
    }
}
