package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.shared.Money;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a payment page and the ledger to where Stripe says they are, in the caller's transaction. Applying the same
 * answer twice changes nothing, and of two at once the second waits and finds it done.
 */
@Component
class Settlement {

    private final CheckoutRepository checkouts;
    private final PayableInvoices invoices;
    private final PaymentLedger ledger;
    private final RefundSettlement refunds;
    private final PaymentNews news;

    Settlement(
            CheckoutRepository checkouts,
            PayableInvoices invoices,
            PaymentLedger ledger,
            RefundSettlement refunds,
            PaymentNews news) {
        this.checkouts = checkouts;
        this.invoices = invoices;
        this.ledger = ledger;
        this.refunds = refunds;
        this.news = news;
    }

    /** Whether it changed anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean apply(CheckoutId id, SessionFacts facts) {
        // The invoice first, as whoever writes its ledger does.
        PayableInvoice invoice = invoices.lock(checkouts.find(id).orElseThrow().invoice());
        StoredCheckout checkout = checkouts.lock(id);
        boolean changed = checkout.state() != CheckoutState.PAID && settle(checkout, invoice, facts);
        StoredCheckout now = checkouts.find(id).orElseThrow();
        if (now.state() == CheckoutState.PAID) {
            changed |= note(now, invoice, facts);
            changed |= refunds.apply(now, facts);
        }
        if (changed) news.changed(invoice);
        return changed;
    }

    private boolean settle(StoredCheckout checkout, PayableInvoice invoice, SessionFacts facts) {
        return switch (facts.status()) {
            case OPEN -> false;
            case EXPIRED ->
                (checkout.isOpen() || checkout.isOutOfSight()) && become(checkout, CheckoutState.EXPIRED, "");
            case COMPLETE -> complete(checkout, invoice, facts);
        };
    }

    private boolean complete(StoredCheckout checkout, PayableInvoice invoice, SessionFacts facts) {
        String difference = facts.difference(checkout);
        if (!difference.isEmpty()) {
            // What went back altogether leaves nothing to look into.
            if (facts.refundedCents() >= facts.cents()) {
                return checkout.state() != CheckoutState.EXPIRED && become(checkout, CheckoutState.EXPIRED, difference);
            }
            if (checkout.state() == CheckoutState.MISMATCH) return false;
            news.mismatch(invoice, difference);
            return become(checkout, CheckoutState.MISMATCH, difference);
        }
        if (facts.paid()) return pay(checkout, invoice, facts);
        if (facts.failed()) {
            if (checkout.state() == CheckoutState.FAILED) return false;
            news.failed(invoice, checkout);
            return become(checkout, CheckoutState.FAILED, "");
        }
        return checkout.state() == CheckoutState.OPEN && become(checkout, CheckoutState.PROCESSING, "");
    }

    private boolean pay(StoredCheckout checkout, PayableInvoice invoice, SessionFacts facts) {
        String intent = Objects.requireNonNull(facts.intentId());
        checkouts.setIntent(checkout.id(), intent, facts.fee());
        NewPayment payment = new NewPayment(
                PaymentMethod.CARD,
                checkout.amount(),
                news.day(facts.paidAt()),
                intent,
                news.note(checkout),
                Objects.requireNonNullElse(facts.fee(), Money.ZERO));
        PaymentId entry = ledger.record(invoice.id(), payment);
        checkouts.paid(checkout.id(), entry, Objects.requireNonNullElseGet(facts.paidAt(), news::moment));
        news.paid(checkout, invoices.get(invoice.id()));
        return true;
    }

    /** What is known only later. */
    private boolean note(StoredCheckout checkout, PayableInvoice invoice, SessionFacts facts) {
        boolean changed = false;
        if (checkout.fee() == null && facts.fee() != null && facts.intentId() != null) {
            checkouts.setIntent(checkout.id(), facts.intentId(), facts.fee());
            changed = true;
        }
        if (checkout.disputedAt() == null && facts.disputed()) {
            checkouts.disputed(checkout.id(), news.moment());
            news.disputed(invoice, checkout);
            changed = true;
        }
        return changed;
    }

    private boolean become(StoredCheckout checkout, CheckoutState state, String problem) {
        checkouts.setState(checkout.id(), state, problem);
        return true;
    }
}
