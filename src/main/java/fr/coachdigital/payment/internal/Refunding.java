package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundRefused;
import fr.coachdigital.payment.RefundRefused.Reason;
import fr.coachdigital.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives money back by Stripe; the ledger follows from what Stripe then says, as for payments. */
@Component
class Refunding {

    /** So long Stripe surely knows a key, and repeating gives nothing twice. */
    private static final Duration REPEATABLE = Duration.ofHours(23);

    private final RefundDesk desk;
    private final RefundRepository refunds;
    private final StripeGateway stripe;
    private final Settling settling;
    private final Clock clock;

    Refunding(RefundDesk desk, RefundRepository refunds, StripeGateway stripe, Settling settling, Clock clock) {
        this.desk = desk;
        this.refunds = refunds;
        this.stripe = stripe;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * @throws RefundRefused with the reason; nothing went back
     * @throws StripeFailure when it is not known whether it went back
     */
    void refund(CheckoutId checkout, Money amount, String reason) {
        give(desk.want(checkout, amount, reason));
    }

    /** Those whose answer was lost. */
    List<RefundRepository.Stored> unanswered() {
        return refunds.unanswered();
    }

    /** The same of one payment page. */
    List<RefundRepository.Stored> unanswered(CheckoutId checkout) {
        return refunds.of(checkout).stream()
                .filter(refund -> refund.state() == Refund.State.REQUESTED)
                .toList();
    }

    /** Finds out what became of one whose answer was lost; whether that changed anything. */
    boolean finish(RefundRepository.Stored unanswered) {
        settling.settle(unanswered.checkout());
        if (state(unanswered) != Refund.State.REQUESTED) return true;
        if (clock.instant().isBefore(unanswered.requestedAt().plus(REPEATABLE))) {
            try {
                give(unanswered);
            } catch (RefundRefused noted) {
                desk.tellFailed(unanswered);
                return true;
            }
            return state(unanswered) != Refund.State.REQUESTED;
        }
        desk.failed(unanswered.id(), "");
        desk.tellFailed(unanswered);
        return true;
    }

    private Refund.State state(RefundRepository.Stored refund) {
        return refunds.find(refund.id()).orElseThrow().state();
    }

    private void give(RefundRepository.Stored wanted) {
        StoredCheckout paid = desk.paid(wanted);
        try {
            stripe.refund(
                    String.valueOf(paid.intentId()),
                    wanted.amount(),
                    String.valueOf(wanted.id().value()),
                    String.valueOf(wanted.key()));
        } catch (StripeFailure failure) {
            if (!failure.isCertain()) throw failure;
            desk.failed(wanted.id(), failure.words());
            RefundRefused refused = new RefundRefused(Reason.STRIPE);
            refused.initCause(failure);
            throw refused;
        }
        settling.settle(paid.id());
    }
}
