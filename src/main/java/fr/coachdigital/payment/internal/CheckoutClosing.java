package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.payment.CheckoutState;
import org.springframework.stereotype.Component;

/** Closes the open payment page of an invoice of which another amount is due now, so that nobody pays the old one. */
@Component
class CheckoutClosing {

    private final CheckoutRepository checkouts;
    private final InvoiceReader invoices;
    private final StripeGateway stripe;
    private final Settling settling;

    CheckoutClosing(CheckoutRepository checkouts, InvoiceReader invoices, StripeGateway stripe, Settling settling) {
        this.checkouts = checkouts;
        this.invoices = invoices;
        this.stripe = stripe;
        this.settling = settling;
    }

    /** Nothing happens when there is no open page, or it asks for what is due. */
    void close(InvoiceId id) {
        StoredCheckout open = checkouts
                .openFor(id)
                .filter(page -> page.state() == CheckoutState.OPEN)
                .orElse(null);
        if (open == null || open.sessionId() == null) return;
        if (open.amount().equals(invoices.get(id).rest())) return;
        stripe.close(open.sessionId());
        settling.settle(open.id());
    }
}
