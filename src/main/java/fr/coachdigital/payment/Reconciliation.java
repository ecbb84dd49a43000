package fr.coachdigital.payment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comparison with Stripe.
 *
 * @param sessions how many payment pages were looked at
 * @param events how many events of the last days were read
 * @param repaired how many of both changed something here that should have been known
 * @param failures how many could not be looked at
 * @param problem why it ended early; empty otherwise
 */
public record Reconciliation(
        Instant startedAt, Instant endedAt, int sessions, int events, int repaired, int failures, String problem)
        implements Serializable {

    public boolean isWhole() {
        return failures == 0 && problem.isEmpty();
    }
}
