package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.platform.security.SealKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The address a client comes back to: the row and its seal, which nobody makes without the pepper file. It is computed
 * again whenever it is needed, so that a request to Stripe can be repeated word for word and nothing secret is stored.
 */
@Component
class ReturnTokens {

    private static final Pattern TOKEN = Pattern.compile("([1-9][0-9]{0,9})-([0-9a-f]{64})");
    /** So long somebody may come back and ask. */
    static final Duration LIFE = Duration.ofDays(30);

    private final SealKeys seals;
    private final CheckoutRepository checkouts;
    private final Clock clock;

    ReturnTokens(SealKeys seals, CheckoutRepository checkouts, Clock clock) {
        this.seals = seals;
        this.checkouts = checkouts;
        this.clock = clock;
    }

    String of(StoredCheckout checkout) {
        return checkout.id().value() + "-" + seal(checkout);
    }

    /** Empty when it was not made here, or more than thirty days ago. */
    Optional<StoredCheckout> find(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) return Optional.empty();
        long row = Long.parseLong(parts.group(1));
        if (row > Integer.MAX_VALUE) return Optional.empty();
        return checkouts
                .find(new CheckoutId((int) row))
                .filter(checkout -> isSame(seal(checkout), parts.group(2)))
                .filter(checkout ->
                        clock.instant().isBefore(checkout.requestedAt().plus(LIFE)));
    }

    private String seal(StoredCheckout checkout) {
        return seals.mac("payment-return", checkout.id().value() + " " + checkout.key());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
