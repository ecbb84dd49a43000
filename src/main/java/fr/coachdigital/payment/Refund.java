package fr.coachdigital.payment;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * Money that goes back to a client.
 *
 * @param amount positive
 * @param reason the coach's words; empty when it was given back in Stripe's dashboard
 * @param problem why it failed; empty otherwise
 */
public record Refund(RefundId id, Money amount, String reason, State state, String problem, Instant requestedAt)
        implements Serializable {

    public static final int MIN_REASON = 3;
    public static final int MAX_REASON = 500;

    /** How far it is. */
    public enum State {
        /** Asked of Stripe; the answer is not known. */
        REQUESTED,
        /** In the ledger. */
        DONE,
        /** Refused by Stripe or by the client's bank; the ledger says so too. */
        FAILED
    }
}
