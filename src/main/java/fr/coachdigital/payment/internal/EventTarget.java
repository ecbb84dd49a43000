package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.PaymentServiceFailed.Kind;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds which payment page of ours an event is about, and how it stands at Stripe now. */
@Component
class EventTarget {

    private final CheckoutRepository checkouts;
    private final CheckoutDesk desk;
    private final StripeGateway stripe;
    private final StripeAccount account;

    EventTarget(CheckoutRepository checkouts, CheckoutDesk desk, StripeGateway stripe, StripeAccount account) {
        this.checkouts = checkouts;
        this.desk = desk;
        this.stripe = stripe;
        this.account = account;
    }

    /** A page of ours, and what Stripe says of it. */
    record Found(CheckoutId checkout, SessionFacts facts) {}

    /** Empty when it is not about one of ours: other programs may use the same account. */
    Optional<Found> of(EventFacts event) {
        if (event.live() != account.isLive()) return Optional.empty();
        if (event.sessionId() != null) return ofSession(event.sessionId());
        return event.intentId() == null ? Optional.empty() : ofPayment(event.intentId());
    }

    private Optional<Found> ofSession(String sessionId) {
        Optional<StoredCheckout> known = checkouts.ofSession(sessionId);
        if (known.isPresent()) return Optional.of(look(known.get().id(), sessionId));
        // The answer to the request that opened it may have been lost.
        Optional<SessionFacts> facts = found(sessionId);
        Optional<StoredCheckout> asked = facts.flatMap(seen -> row(seen.checkout()))
                .filter(checkout -> checkout.sessionId() == null)
                .filter(checkout -> isFor(checkout, facts.get().invoice()));
        asked.ifPresent(checkout -> desk.opened(checkout.id(), sessionId));
        return asked.map(checkout -> new Found(checkout.id(), facts.get()));
    }

    private Optional<Found> ofPayment(String intentId) {
        Optional<StoredCheckout> known = checkouts.ofIntent(intentId).or(() -> byMarks(intentId));
        return known.filter(checkout -> checkout.sessionId() != null)
                .map(checkout -> look(checkout.id(), String.valueOf(checkout.sessionId())));
    }

    /** A refund may be told before the payment was. */
    private Optional<StoredCheckout> byMarks(String intentId) {
        Map<String, String> marks;
        try {
            marks = stripe.marksOfPayment(intentId);
        } catch (StripeFailure unknown) {
            if (unknown.kind() == Kind.UNKNOWN) return Optional.empty();
            throw unknown;
        }
        return row(marks.getOrDefault(SessionFacts.CHECKOUT, ""))
                .filter(checkout -> isFor(checkout, marks.getOrDefault(SessionFacts.INVOICE, "")));
    }

    private static boolean isFor(StoredCheckout checkout, String invoice) {
        return String.valueOf(checkout.invoice().value()).equals(invoice);
    }

    private Optional<StoredCheckout> row(String text) {
        return text.matches("[1-9][0-9]{0,8}")
                ? checkouts.find(new CheckoutId(Integer.parseInt(text)))
                : Optional.empty();
    }

    private Found look(CheckoutId checkout, String sessionId) {
        return new Found(checkout, stripe.look(sessionId));
    }

    private Optional<SessionFacts> found(String sessionId) {
        try {
            return Optional.of(stripe.look(sessionId));
        } catch (StripeFailure unknown) {
            if (unknown.kind() == Kind.UNKNOWN) return Optional.empty();
            throw unknown;
        }
    }
}
