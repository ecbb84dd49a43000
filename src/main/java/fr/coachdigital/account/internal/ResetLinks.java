package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and mails reset links, at most a few an hour for one account. */
@Component
class ResetLinks {

    static final Duration LIFE = Duration.ofMinutes(30);

    private final AccountRepository accounts;
    private final AccountMails mails;
    private final RateLimits limits;
    private final Clock clock;

    ResetLinks(AccountRepository accounts, AccountMails mails, RateLimits limits, Clock clock) {
        this.accounts = accounts;
        this.mails = mails;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public void sendTo(Realm realm, String typedEmail) {
        EmailAddress.parse(typedEmail)
                .flatMap(email -> accounts.findByEmail(realm, email))
                .filter(StoredAccount::canSignIn)
                .filter(account -> limits.take(RateLimit.RESET_ACCOUNT, realm + "/" + account.id())
                        .isEmpty())
                .ifPresent(this::send);
    }

    private void send(StoredAccount account) {
        SecretToken token = SecretToken.random();
        accounts.setResetToken(
                account.realm(), account.id(), token.hash(), clock.instant().plus(LIFE));
        mails.passwordReset(account, token);
    }
}
