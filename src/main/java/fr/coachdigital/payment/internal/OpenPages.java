package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutState;
import java.util.List;
import org.springframework.stereotype.Component;

/** The payment pages that can still be paid, each looked at beside Stripe. */
@Component
class OpenPages {

    private final CheckoutRepository checkouts;
    private final CheckoutDesk desk;
    private final Settling settling;
    private final CheckoutClosing closing;
    private final StripeAccount account;

    OpenPages(
            CheckoutRepository checkouts,
            CheckoutDesk desk,
            Settling settling,
            CheckoutClosing closing,
            StripeAccount account) {
        this.checkouts = checkouts;
        this.desk = desk;
        this.settling = settling;
        this.closing = closing;
        this.account = account;
    }

    List<StoredCheckout> all() {
        return checkouts.unsettled(account.isLive());
    }

    /** Whether it was not as it is known here. */
    boolean look(StoredCheckout page) {
        if (page.sessionId() == null) return desk.forgetLost(page.id());
        boolean changed = settling.settle(page.id()).changed();
        boolean open = checkouts
                .find(page.id())
                .filter(now -> now.state() == CheckoutState.OPEN)
                .isPresent();
        if (open) closing.close(page.invoice());
        return changed;
    }
}
