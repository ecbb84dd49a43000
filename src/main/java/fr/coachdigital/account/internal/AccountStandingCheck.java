package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.AccountStanding;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asked by the session guard, so that closing an account or changing its password in the database itself, on another
 * node, or while somebody was signing in with the former one, counts too.
 */
@Service
@PreAuthorize(Roles.IS_SYSTEM)
class AccountStandingCheck implements AccountStanding {

    private final AccountRepository accounts;

    AccountStandingCheck(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayStay(SignedIn person) {
        Realm realm = person.preview() ? Realm.COACH : person.realm();
        return accounts.findById(realm, person.accountId())
                .filter(StoredAccount::canSignIn)
                .filter(account -> account.credential().equals(person.credential()))
                .isPresent();
    }
}
