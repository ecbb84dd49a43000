package fr.coachdigital.account.internal;

import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.PasswordChanged;
import fr.coachdigital.account.PasswordReset;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.Secret;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: for people who cannot sign in. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class PasswordResetService implements PasswordReset {

    private final ResetRequests requests;
    private final AccountRepository accounts;
    private final NewPasswords newPasswords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResetService(
            ResetRequests requests,
            AccountRepository accounts,
            NewPasswords newPasswords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.events = events;
        this.clock = clock;
    }

    /** Only hands the request over: what happens next takes its time out of sight, account or not (AUT-09). */
    @Override
    public void request(Realm realm, String typedEmail) {
        requests.handOver(realm, typedEmail);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(Realm realm, String token) {
        return accounts.findByResetToken(realm, SecretToken.hashOf(token), clock.instant())
                .filter(StoredAccount::canSignIn)
                .isPresent();
    }

    @Override
    @Transactional
    public void reset(Realm realm, String token, Secret password) {
        String hash = SecretToken.hashOf(token);
        StoredAccount account = accounts.findByResetToken(realm, hash, clock.instant())
                .filter(StoredAccount::canSignIn)
                .orElseThrow(LinkDead::new);
        newPasswords.check(account, password);
        if (!accounts.useResetToken(realm, account.id(), hash, clock.instant())) throw new LinkDead();
        newPasswords.set(account, password);
        events.publishEvent(new PasswordChanged(realm, account.id(), ""));
    }
}
