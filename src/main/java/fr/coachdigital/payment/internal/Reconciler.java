package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.Reconciliation;
import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.payment.StripeEvent.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares what is open here, and what Stripe told since, with the books: what a lost event left undone is done (PAY-10). */
@Component
class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

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

    /**
     * What was found; where Stripe does not answer at all, it ends early and says so.
     *
     * @param since the events that are read
     */
    Reconciliation run(Instant since) {
        Instant start = now();
        Count count = new Count();
        String problem = "";
        try {
            for (StoredCheckout page : pages.all()) count.page(() -> pages.look(page));
            for (RefundRepository.Stored refund : refunding.unanswered()) count.page(() -> refunding.finish(refund));
            for (EventFacts event : stripe.eventsSince(since)) count.event(event);
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
            } catch (RuntimeException broken) {
                LOG.error("A comparison with Stripe broke: {}", EventDesk.trace(broken));
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
