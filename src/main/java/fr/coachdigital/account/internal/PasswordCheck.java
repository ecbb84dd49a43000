package fr.coachdigital.account.internal;

import fr.coachdigital.account.WrongPassword;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks for the password of somebody who is signed in, not more often than a person would need. */
@Component
class PasswordCheck {

    private final PasswordHasher hasher;
    private final RateLimits limits;
    private final Clock clock;

    PasswordCheck(PasswordHasher hasher, RateLimits limits, Clock clock) {
        this.hasher = hasher;
        this.limits = limits;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws WrongPassword when more addresses were tried than a person would need, whoever they belong to */
    void limitAddresses(StoredAccount account) {
        if (limits.take(RateLimit.EMAIL_CHANGE, key(account)).isPresent()) throw new WrongPassword();
    }

    private static String key(StoredAccount account) {
        return account.realm() + "/" + account.id();
    }

    /** @throws WrongPassword when it is not the account's, or was asked too often */
    void confirm(StoredAccount account, Secret password) {
        String who = key(account);
        if (limits.take(RateLimit.REAUTHENTICATION, who).isPresent()) throw new WrongPassword();
        if (!hasher.matches(password, account.passwordHash())) throw new WrongPassword();
        limits.giveBack(RateLimit.REAUTHENTICATION, who);
    }
}
