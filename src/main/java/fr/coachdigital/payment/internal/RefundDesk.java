package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundId;
import fr.coachdigital.payment.RefundRefused;
import fr.coachdigital.payment.RefundRefused.Reason;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that money is to go back before Stripe is asked to give it, and what Stripe refused. */
@Component
class RefundDesk {

    private final CheckoutRepository checkouts;
    private final RefundRepository refunds;
    private final PayableInvoices invoices;
    private final CurrentUser currentUser;
    private final PaymentNews news;

    RefundDesk(
            CheckoutRepository checkouts,
            RefundRepository refunds,
            PayableInvoices invoices,
            CurrentUser currentUser,
            PaymentNews news) {
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.invoices = invoices;
        this.currentUser = currentUser;
        this.news = news;
    }

    /** @throws RefundRefused with the reason */
    @Transactional
    public RefundRepository.Stored want(CheckoutId id, Money amount, String reason) {
        StoredCheckout seen = checkouts.find(id).orElseThrow(() -> new RefundRefused(Reason.NOT_REFUNDABLE));
        invoices.lock(seen.invoice());
        StoredCheckout checkout = checkouts.lock(id);
        List<RefundRepository.Stored> before = refunds.of(id);
        if (before.stream().anyMatch(refund -> refund.state() == Refund.State.REQUESTED)) {
            throw new RefundRefused(Reason.PENDING);
        }
        Money left = before.stream()
                .filter(refund -> refund.state() == Refund.State.DONE)
                .map(RefundRepository.Stored::amount)
                .reduce(checkout.amount(), Money::minus);
        if (checkout.state() != CheckoutState.PAID || !left.isPositive()) {
            throw new RefundRefused(Reason.NOT_REFUNDABLE);
        }
        if (!amount.isPositive() || amount.compareTo(left) > 0) throw new RefundRefused(Reason.AMOUNT);
        String key = "refund-" + id.value() + "-" + (before.size() + 1) + "-"
                + SecretToken.random().hash().substring(0, 16);
        Integer by = currentUser.find().map(SignedIn::accountId).orElse(null);
        return refunds.insert(id, key, amount, reason, by, news.moment());
    }

    /** The page whose payment goes back. */
    StoredCheckout paid(RefundRepository.Stored refund) {
        return checkouts.find(refund.checkout()).orElseThrow();
    }

    /** Whoever asked for it is not there any more to read that it did not go. */
    @Transactional
    public void tellFailed(RefundRepository.Stored refund) {
        news.refundFailed(invoices.get(paid(refund).invoice()), refund.amount());
    }

    /** Stripe did not give it, and never will. */
    @Transactional
    public void failed(RefundId id, String problem) {
        RefundRepository.Stored refund = refunds.find(id).orElseThrow();
        checkouts.lock(refund.checkout());
        if (refunds.find(id).orElseThrow().state() == Refund.State.REQUESTED) {
            refunds.failed(id, null, problem, null);
        }
    }
}
