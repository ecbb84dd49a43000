package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.PaymentServiceFailed.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The one way by which a payment page gets from Stripe into the books, for the client who comes back, for Stripe's
 * events and for the nightly comparison: asks Stripe how it stands (PAY-03), then applies the answer.
 */
@Component
class Settling {

    private final CheckoutRepository checkouts;
    private final StripeGateway stripe;
    private final Settlement settlement;
    private final StripeAccount account;
    private final AsSystem system;

    Settling(
            CheckoutRepository checkouts,
            StripeGateway stripe,
            Settlement settlement,
            StripeAccount account,
            AsSystem system) {
        this.checkouts = checkouts;
        this.stripe = stripe;
        this.settlement = settlement;
        this.account = account;
        this.system = system;
    }

    /**
     * What came of it.
     *
     * @param facts empty when Stripe has nothing to say of it
     */
    record Settled(boolean changed, Optional<SessionFacts> facts) {}

    /** @throws StripeFailure when Stripe does not answer as it should; nothing was changed */
    Settled settle(CheckoutId id) {
        StoredCheckout checkout = checkouts.find(id).orElseThrow();
        // One of the other mode is nothing that the connected account could tell of.
        if (checkout.sessionId() == null || checkout.live() != account.isLive()) {
            return new Settled(false, Optional.empty());
        }
        try {
            SessionFacts facts = stripe.look(checkout.sessionId());
            return new Settled(system.write(() -> settlement.apply(id, facts)), Optional.of(facts));
        } catch (StripeFailure unknown) {
            if (unknown.kind() != Kind.UNKNOWN) throw unknown;
            // Of an account that is not connected any more; should it be again, the nightly comparison looks.
            return new Settled(hide(id), Optional.empty());
        }
    }

    private boolean hide(CheckoutId id) {
        return system.write(() -> {
            boolean open = checkouts.lock(id).state() == CheckoutState.OPEN;
            if (open) checkouts.setState(id, CheckoutState.EXPIRED, StoredCheckout.OUT_OF_SIGHT);
            return open;
        });
    }
}
