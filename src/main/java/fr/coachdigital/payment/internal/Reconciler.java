package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.Reconciliation;
import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.payment.StripeEvent.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Compares what is open here, and Stripe's last three days, with the books: what a lost event left undone is done (PAY-10). */
@Component
class Reconciler {

    /** So long Stripe repeats an event that was not taken. */
    private static final Duration BACK = Duration.ofDays(3);

    private final OpenPages pages;
    private final Refunding refunding;
    private final StripeGateway stripe;
    private final EventDesk desk;
    private final Clock clock;

    Reconciler(OpenPages pages, Refunding refunding, StripeGateway stripe, EventDesk desk, Clock clock) {
        this.pages = pages;
        this.refunding = refunding;
        this.stripe = stripe;
        this.desk = desk;
        this.clock = clock;
    }

    /** What was found; where Stripe does not answer at all, it ends early and says so. */
    Reconciliation run() {
        Instant start = now();
        Count count = new Count();
        String problem = "";
        try {
            for (StoredCheckout page : pages.all()) count.page(() -> pages.look(page));
            for (RefundRepository.Stored refund : refunding.unanswered()) count.page(() -> refunding.finish(refund));
            for (EventFacts event : stripe.eventsSince(start.minus(BACK))) count.event(event);
        } catch (StripeFailure silent) {
            problem = silent.words();
        }
        return new Reconciliation(start, now(), count.pages, count.events, count.repaired, count.failures, problem);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A look that answers whether it changed anything. */
    private interface Look {
        boolean changes();
    }

    private final class Count {

        private int pages;
        private int events;
        private int repaired;
        private int failures;

        private void page(Look look) {
            pages++;
            try {
                if (look.changes()) repaired++;
            } catch (StripeFailure failure) {
                failures++;
            }
        }

        private void event(EventFacts event) {
            events++;
            EventDesk.Outcome outcome = desk.take(event, Source.RECONCILIATION);
            if (outcome.changed()) repaired++;
            if (outcome.state() == State.FAILED) failures++;
        }
    }
}
