package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.internal.SessionFacts.Status;
import fr.coachdigital.payment.internal.Settling.Settled;
import java.util.List;
import org.springframework.stereotype.Component;

/** The payment pages that can still be paid, each looked at beside Stripe. */
@Component
class OpenPages {

    private final CheckoutRepository checkouts;
    private final CheckoutDesk desk;
    private final Settling settling;
    private final CheckoutClosing closing;
    private final StripeGateway stripe;

    OpenPages(
            CheckoutRepository checkouts,
            CheckoutDesk desk,
            Settling settling,
            CheckoutClosing closing,
            StripeGateway stripe) {
        this.checkouts = checkouts;
        this.desk = desk;
        this.settling = settling;
        this.closing = closing;
        this.stripe = stripe;
    }

    List<StoredCheckout> all() {
        return desk.unsettled();
    }

    /** Whether it was not as it is known here. */
    boolean look(StoredCheckout page) {
        if (page.sessionId() == null) return desk.forgetLost(page.id());
        Settled settled = settling.settle(page.id());
        boolean forgotten = !page.isOpen()
                && settled.facts().filter(seen -> seen.status() == Status.OPEN).isPresent();
        if (forgotten) {
            // Another one may have been opened meanwhile: nobody shall pay both.
            stripe.close(page.sessionId());
            settled = settling.settle(page.id());
        }
        boolean open = checkouts
                .find(page.id())
                .filter(now -> now.state() == CheckoutState.OPEN)
                .isPresent();
        if (open) closing.close(page.invoice());
        return settled.changed();
    }
}
