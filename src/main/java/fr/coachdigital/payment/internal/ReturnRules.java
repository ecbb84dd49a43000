package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.OnlinePaymentRefused.Reason;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.shared.Money;
import org.springframework.stereotype.Component;

/** What whoever comes back from a payment page may do next. */
@Component
class ReturnRules {

    private final StripeAccount account;
    private final CurrentUser currentUser;

    ReturnRules(StripeAccount account, CurrentUser currentUser) {
        this.account = account;
        this.currentUser = currentUser;
    }

    /** Whether the connected account can tell how this page stands. */
    boolean canAsk(StoredCheckout checkout) {
        return account.mode() != Mode.OFF && checkout.live() == account.isLive();
    }

    boolean canPay(Money rest) {
        return account.mode() != Mode.OFF && CardLimits.allow(rest);
    }

    /**
     * @throws PreviewIsReadOnly for a coach, who only looks
     * @throws OnlinePaymentRefused while no account is connected
     */
    void check() {
        if (currentUser.isCoach()) throw new PreviewIsReadOnly();
        if (account.mode() == Mode.OFF) throw new OnlinePaymentRefused(Reason.OFF);
    }
}
