package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.OnlinePaymentRefused.Reason;
import fr.coachdigital.payment.internal.CheckoutDesk.Wanted;
import fr.coachdigital.payment.internal.SessionFacts.Status;
import fr.coachdigital.payment.internal.Settling.Settled;
import fr.coachdigital.platform.security.SystemCaller;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Leads to the one open payment page of an invoice, which always asks for what is due. */
@Component
class CheckoutOpening {

    private static final Logger LOG = LoggerFactory.getLogger(CheckoutOpening.class);

    /** The old page is closed, a lost one is found out, the new one is opened. */
    private static final int ROUNDS = 4;

    private final CheckoutDesk desk;
    private final CheckoutPage page;
    private final StripeGateway stripe;
    private final Settling settling;
    private final SystemCaller system;

    CheckoutOpening(
            CheckoutDesk desk, CheckoutPage page, StripeGateway stripe, Settling settling, SystemCaller system) {
        this.desk = desk;
        this.page = page;
        this.stripe = stripe;
        this.settling = settling;
        this.system = system;
    }

    /**
     * Where all that is left of the invoice is paid.
     *
     * @throws OnlinePaymentRefused with the reason
     */
    URI open(InvoiceId invoice) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Optional<URI> target = step(system.call(() -> desk.want(invoice)));
                if (target.isPresent()) return target.get();
            }
        } catch (StripeFailure failure) {
            LOG.warn("Stripe did not open a payment page for invoice {}: {}", invoice.value(), failure.words());
            throw refused(failure);
        } catch (PessimisticLockingFailureException held) {
            OnlinePaymentRefused busy = new OnlinePaymentRefused(Reason.UNAVAILABLE);
            busy.initCause(held);
            throw busy;
        }
        throw new OnlinePaymentRefused(Reason.UNAVAILABLE);
    }

    /** Empty when something changed and it has to be looked at again. */
    private Optional<URI> step(Wanted wanted) {
        return wanted.checkout().sessionId() == null ? ask(wanted) : lookAgain(wanted);
    }

    private Optional<URI> ask(Wanted wanted) {
        StoredCheckout checkout = wanted.checkout();
        SessionFacts opened;
        try {
            opened = stripe.open(page.of(checkout, wanted.invoice()), checkout.key());
        } catch (StripeFailure failure) {
            // Stripe did nothing; where the key was used for another request, that one's page was shown to nobody.
            if (failure.isCertain()) desk.failed(checkout.id(), failure.words());
            if (failure.isOtherRequest()) return Optional.empty();
            throw failure;
        }
        boolean awaited = desk.opened(checkout.id(), opened.id());
        return awaited && wanted.isRight() && opened.isFor(checkout) && opened.status() == Status.OPEN
                ? Optional.ofNullable(opened.page())
                : Optional.empty();
    }

    private Optional<URI> lookAgain(Wanted wanted) {
        Optional<SessionFacts> facts = settle(wanted).facts().filter(seen -> seen.status() == Status.OPEN);
        if (facts.isEmpty()) return Optional.empty();
        if (wanted.isRight() && facts.get().isFor(wanted.checkout()))
            return Optional.ofNullable(facts.get().page());
        stripe.close(facts.get().id());
        settle(wanted);
        return Optional.empty();
    }

    private Settled settle(Wanted wanted) {
        return settling.settle(wanted.checkout().id());
    }

    private static OnlinePaymentRefused refused(StripeFailure failure) {
        OnlinePaymentRefused refused =
                new OnlinePaymentRefused(failure.isCertain() ? Reason.BROKEN : Reason.UNAVAILABLE);
        refused.initCause(failure);
        return refused;
    }
}
