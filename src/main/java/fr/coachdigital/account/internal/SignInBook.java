package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who signed in and who tried; kept twelve months (CNIL 2021-122). */
@Component
class SignInBook {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String PASSWORD = "PASSWORD";
    private static final String INVITATION = "INVITATION";

    private final SignInRepository signIns;
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final Clock clock;

    SignInBook(SignInRepository signIns, AccountRepository accounts, PasswordHasher hasher, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Transactional
    public void failed(Realm realm, @Nullable Integer account, SignInOutcome outcome, ClientOrigin origin) {
        signIns.record(realm, account, outcome, PASSWORD, origin, clock.instant());
    }

    /**
     * Also makes an outdated hash, such as one inserted by hand, a current one.
     *
     * @return the account with the hash this password was checked against, or the one made of it now
     */
    @Transactional
    public StoredAccount succeeded(StoredAccount account, Secret password, ClientOrigin origin) {
        StoredAccount current = hasher.isOutdated(account.passwordHash()) ? upgraded(account, password) : account;
        accounts.recordLogin(account.realm(), account.id(), clock.instant());
        signIns.record(account.realm(), account.id(), SignInOutcome.SUCCESS, PASSWORD, origin, clock.instant());
        return current;
    }

    /** Where somebody was faster: with a better hash of this password, or with another password. */
    private StoredAccount upgraded(StoredAccount account, Secret password) {
        String hash = hasher.hash(password);
        if (accounts.upgradePasswordHash(account.realm(), account.id(), account.passwordHash(), hash)) {
            return account.withPasswordHash(hash);
        }
        return accounts.findById(account.realm(), account.id())
                .filter(stored -> hasher.matches(password, stored.passwordHash()))
                .orElse(account);
    }

    @Transactional
    public void acceptedInvitation(int account, ClientOrigin origin) {
        signIns.record(Realm.CLIENT, account, SignInOutcome.SUCCESS, INVITATION, origin, clock.instant());
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void forgetOld() {
        signIns.deleteBefore(clock.instant().minus(KEPT));
    }
}
