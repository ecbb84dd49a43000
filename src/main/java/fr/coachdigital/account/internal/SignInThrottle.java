package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.EmailAddress;
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
        return limits.take(RateLimit.SIGN_IN_ADDRESS, origin.network())
                .or(() -> limits.take(RateLimit.SIGN_IN_PAIR, who + "@" + origin.network()))
                .or(() -> isKnown(realm, account, origin)
                        ? Optional.empty()
                        : limits.take(RateLimit.SIGN_IN_ACCOUNT, who));
    }

    void giveBack(Realm realm, int account, String typedEmail, ClientOrigin origin) {
        String who = who(realm, account, typedEmail);
        limits.giveBack(RateLimit.SIGN_IN_ADDRESS, origin.network());
        limits.giveBack(RateLimit.SIGN_IN_PAIR, who + "@" + origin.network());
        if (!isKnown(realm, account, origin)) limits.giveBack(RateLimit.SIGN_IN_ACCOUNT, who);
    }

    /** Whether an attempt beyond the limit is still worth a row; whoever hammers must not fill the disk. */
    boolean isWorthNoting(ClientOrigin origin) {
        return limits.take(RateLimit.SIGN_IN_NOTES, origin.network()).isEmpty();
    }

    /** Networks are compared, since a device changes the rest of its IPv6 address from day to day. */
    private boolean isKnown(Realm realm, @Nullable Integer account, ClientOrigin origin) {
        return account != null
                && signIns.addressesOf(realm, account).stream()
                        .map(address -> new ClientOrigin(address, ""))
                        .anyMatch(before -> before.network().equals(origin.network()));
    }

    /** Spellings of one address count together whether or not it has an account: the limit must not tell. */
    private static String who(Realm realm, @Nullable Integer account, String typedEmail) {
        if (account != null) return realm + "/account/" + account;
        return realm + "/typed/"
                + EmailAddress.parse(typedEmail).map(EmailAddress::value).orElse(typedEmail.strip());
    }
}
