package fr.coachdigital.payment;

import java.util.List;

/**
 * What came of a try call.
 *
 * @param missing what a restricted key may not do, in Stripe's words for its permissions; empty when it may all
 */
public record ConnectionTest(Result result, List<String> missing) {

    /** How it went; each has a text {@code stripe.test.<NAME>}. */
    public enum Result {
        WORKS,
        /** No key is set. */
        OFF,
        /** Stripe does not know the key. */
        WRONG_KEY,
        /** The key is right and may not do all that is needed. */
        RIGHTS_MISSING,
        /** Stripe does not answer, or with an error of its own. */
        UNREACHABLE
    }

    public ConnectionTest {
        missing = List.copyOf(missing);
    }
}
