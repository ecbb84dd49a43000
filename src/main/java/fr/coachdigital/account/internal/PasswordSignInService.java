package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.PasswordSignIn;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignInRefused;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: it is how somebody stops being anonymous. Every refusal costs one hash, whatever the reason. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class PasswordSignInService implements PasswordSignIn {

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final SignInBook book;
    private final People people;

    PasswordSignInService(
            AccountRepository accounts,
            PasswordHasher hasher,
            SignInThrottle throttle,
            SignInBook book,
            People people) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.throttle = throttle;
        this.book = book;
        this.people = people;
    }

    @Override
    public SignedIn signIn(Realm realm, String typedEmail, Secret password, ClientOrigin origin) throws SignInRefused {
        Optional<StoredAccount> found =
                EmailAddress.parse(typedEmail).flatMap(email -> accounts.findByEmail(realm, email));
        Integer id = found.map(StoredAccount::id).orElse(null);
        Optional<Duration> wait = throttle.take(realm, id, typedEmail, origin);
        if (wait.isPresent()) {
            if (throttle.isWorthNoting(origin)) book.failed(realm, id, SignInOutcome.LIMITED, origin);
            throw SignInRefused.limited(wait.get());
        }
        if (found.isEmpty()) {
            hasher.pretend(password);
            book.failed(realm, null, SignInOutcome.UNKNOWN, origin);
            throw SignInRefused.badCredentials();
        }
        StoredAccount account = found.get();
        boolean right = hasher.matches(password, account.passwordHash());
        if (!right || !account.canSignIn()) {
            book.failed(realm, id, right ? SignInOutcome.INACTIVE : SignInOutcome.WRONG_PASSWORD, origin);
            throw SignInRefused.badCredentials();
        }
        throttle.giveBack(realm, account.id(), typedEmail, origin);
        return people.signedIn(book.succeeded(account, password, origin));
    }
}
