package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SessionIdentity;
import fr.coachdigital.platform.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The account behind the current caller; a look at somebody's portal is nobody's account. */
@Component
class Self {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final People people;
    private final SessionIdentity identity;

    Self(CurrentUser currentUser, AccountRepository accounts, People people, SessionIdentity identity) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.people = people;
        this.identity = identity;
    }

    StoredAccount account() {
        SignedIn person = currentUser.get();
        if (person.preview()) throw new AccessDeniedException("This account belongs to the client");
        return accounts.findById(person.realm(), person.accountId())
                .orElseThrow(() -> new AccessDeniedException("The account is gone"));
    }

    /** While looking at a portal, what the client would see there. */
    AccountProfile profile() {
        SignedIn person = currentUser.get();
        if (person.preview()) {
            return new AccountProfile(
                    person.displayName(), person.email(), null, person.language(), person.colorScheme());
        }
        StoredAccount account = account();
        return new AccountProfile(
                people.nameOf(account),
                account.email(),
                account.pendingEmail(),
                people.languageOf(account),
                account.colorScheme());
    }

    /** Lets the running session see what has just changed; which password it was begun with stays as it was. */
    void refresh() {
        identity.become(
                people.signedIn(account()).withCredential(currentUser.get().credential()));
    }

    /** Lets the running session, which has just given the account a new password, go on with it. */
    void renewCredential() {
        identity.become(people.signedIn(account()));
    }
}
