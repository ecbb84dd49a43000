package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.OnlinePaymentRefused.Reason;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.platform.security.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a payment page is wanted before Stripe is asked for it, and what Stripe answered. */
@Component
class CheckoutDesk {

    /** So long, Stripe keeps a page open and knows a key. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final CheckoutRepository checkouts;
    private final PayableInvoices invoices;
    private final StripeAccount account;
    private final Clock clock;

    CheckoutDesk(CheckoutRepository checkouts, PayableInvoices invoices, StripeAccount account, Clock clock) {
        this.checkouts = checkouts;
        this.invoices = invoices;
        this.account = account;
        this.clock = clock;
    }

    /** @param invoice as it stood when the page was asked for */
    record Wanted(StoredCheckout checkout, PayableInvoice invoice) {

        /** Whether it still asks for what is due. */
        boolean isRight() {
            return checkout.amount().equals(invoice.rest());
        }
    }

    /**
     * The page that is open for this invoice, or a new one for all that is left; two at once get the same.
     *
     * @throws OnlinePaymentRefused with the reason
     */
    @Transactional
    public Wanted want(InvoiceId id) {
        PayableInvoice invoice = invoices.lock(id);
        Optional<StoredCheckout> open = checkouts.openFor(id);
        if (open.filter(page -> page.state() == CheckoutState.PROCESSING).isPresent() || checkouts.isMismatched(id)) {
            throw new OnlinePaymentRefused(Reason.PROCESSING);
        }
        if (open.filter(this::isLost).isPresent()) {
            checkouts.setState(open.get().id(), CheckoutState.EXPIRED, "");
            open = Optional.empty();
        }
        if (open.filter(page -> page.live() != account.isLive()).isPresent()) {
            checkouts.setState(open.get().id(), CheckoutState.EXPIRED, StoredCheckout.OUT_OF_SIGHT);
            open = Optional.empty();
        }
        // One that asks for something else now, or for nothing, is closed at Stripe before anything is said.
        if (open.isPresent()) return new Wanted(open.get(), invoice);
        refuse(invoice);
        String random = SecretToken.random().hash().substring(0, 16);
        return new Wanted(
                checkouts.insert(
                        id,
                        invoice.rest(),
                        account.isLive(),
                        random,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                invoice);
    }

    /** Whether Stripe's answer never came and cannot be asked for again. */
    private boolean isLost(StoredCheckout page) {
        return page.sessionId() == null
                && !clock.instant().isBefore(page.requestedAt().plus(LIFE));
    }

    private static void refuse(PayableInvoice invoice) {
        if (invoice.kind() == InvoiceKind.CREDIT_NOTE || invoice.state() == InvoiceState.DRAFT) {
            throw new OnlinePaymentRefused(Reason.NOT_PAYABLE);
        }
        if (invoice.state() == InvoiceState.CREDITED) throw new OnlinePaymentRefused(Reason.CREDITED);
        if (!invoice.rest().isPositive()) throw OnlinePaymentRefused.paid(invoice.paidOn());
        if (!CardLimits.allow(invoice.rest())) throw new OnlinePaymentRefused(Reason.AMOUNT);
    }

    /** Whether it was still waited for. */
    @Transactional
    public boolean opened(CheckoutId id, String sessionId) {
        return checkouts.opened(id, sessionId);
    }

    /** Pages to look at beside Stripe, oldest first. */
    List<StoredCheckout> unsettled() {
        return checkouts.unsettled(account.isLive(), clock.instant().minus(ReturnTokens.LIFE));
    }

    /** Of a page whose answer never came and cannot be asked for again: nobody was led there. Whether it is one. */
    @Transactional
    public boolean forgetLost(CheckoutId id) {
        StoredCheckout page = checkouts.lock(id);
        if (page.state() != CheckoutState.REQUESTED || !isLost(page)) return false;
        checkouts.setState(id, CheckoutState.EXPIRED, "");
        return true;
    }

    /** Stripe will never open it. */
    @Transactional
    public void failed(CheckoutId id, String problem) {
        if (checkouts.lock(id).state() == CheckoutState.REQUESTED) {
            checkouts.setState(id, CheckoutState.FAILED, problem);
        }
    }
}
