package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.platform.security.Realm;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without becoming a weapon: the limit on an account from everywhere does not count for an address
 * its owner has signed in from before (ASVS 6.1.1, 6.3.1).
 */
@Component
class SignInThrottle {

    private final RateLimits limits;
    private final SignInRepository signIns;

    SignInThrottle(RateLimits limits, SignInRepository signIns) {
        this.limits = limits;
        this.signIns = signIns;
    }

    /** Takes one attempt; empty when it may go on. */
    Optional<Duration> take(Realm realm, @Nullable Integer account, String typedEmail, ClientOrigin origin) {
        String who = who(realm, account, typedEmail);
        return limits.take(RateLimit.SIGN_IN_ADDRESS, origin.ipAddress())
                .or(() -> limits.take(RateLimit.SIGN_IN_PAIR, who + "@" + origin.ipAddress()))
                .or(() -> isKnown(realm, account, origin)
                        ? Optional.empty()
                        : limits.take(RateLimit.SIGN_IN_ACCOUNT, who));
    }

    void giveBack(Realm realm, int account, String typedEmail, ClientOrigin origin) {
        String who = who(realm, account, typedEmail);
        limits.giveBack(RateLimit.SIGN_IN_ADDRESS, origin.ipAddress());
        limits.giveBack(RateLimit.SIGN_IN_PAIR, who + "@" + origin.ipAddress());
        limits.giveBack(RateLimit.SIGN_IN_ACCOUNT, who);
    }

    private boolean isKnown(Realm realm, @Nullable Integer account, ClientOrigin origin) {
        return account != null && signIns.hasSignedInFrom(realm, account, origin.ipAddress());
    }

    private static String who(Realm realm, @Nullable Integer account, String typedEmail) {
        return realm + "/" + (account == null ? typedEmail.strip() : String.valueOf(account));
    }
}
