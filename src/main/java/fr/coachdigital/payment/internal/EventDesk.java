package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.payment.StripeEvent.State;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Applies an event of Stripe's once, in one transaction with the note that it was (PAY-05). */
@Component
class EventDesk {

    private static final Logger LOG = LoggerFactory.getLogger(EventDesk.class);

    private static final int TRACE = 12;

    private final EventRepository events;
    private final EventTarget target;
    private final Settlement settlement;
    private final AsSystem system;
    private final Clock clock;

    EventDesk(EventRepository events, EventTarget target, Settlement settlement, AsSystem system, Clock clock) {
        this.events = events;
        this.target = target;
        this.settlement = settlement;
        this.system = system;
        this.clock = clock;
    }

    /**
     * What became of an event.
     *
     * @param changed whether it changed anything here
     */
    record Outcome(State state, boolean changed) {}

    /** What was applied is not looked at again. */
    Outcome take(EventFacts event, Source source) {
        Optional<State> before = events.state(event.id());
        // What was not ours when it came may be of an account that was connected since: the comparison looks again.
        boolean again = source == Source.RECONCILIATION && event.isKnown();
        boolean done = before.filter(state -> state == State.APPLIED || (state == State.IGNORED && !again))
                .isPresent();
        return done ? new Outcome(before.get(), false) : applyAgain(event, source);
    }

    /** Whatever came of it before. */
    Outcome applyAgain(EventFacts event, Source source) {
        if (!event.isKnown()) return ignore(event, source);
        try {
            Optional<EventTarget.Found> found = target.of(event);
            return found.isEmpty() ? ignore(event, source) : apply(event, source, found.get());
        } catch (StripeFailure failure) {
            return failed(event, source, failure.words());
        } catch (PessimisticLockingFailureException held) {
            return failed(event, source, "Held by another transaction");
        } catch (RuntimeException broken) {
            LOG.error("Event {} of type {} could not be applied: {}", event.id(), event.type(), trace(broken));
            return failed(event, source, broken.getClass().getSimpleName());
        }
    }

    /** Where it broke, without what a message may hold. */
    static String trace(RuntimeException broken) {
        return broken.getClass().getSimpleName()
                + Arrays.stream(broken.getStackTrace())
                        .limit(TRACE)
                        .map(place -> " at " + place)
                        .collect(Collectors.joining());
    }

    private Outcome apply(EventFacts event, Source source, EventTarget.Found found) {
        CheckoutId checkout = found.checkout();
        return system.write(() -> {
            events.hold(event, source, clock.instant().truncatedTo(ChronoUnit.MICROS));
            boolean changed = settlement.apply(checkout, found.facts());
            events.set(event.id(), State.APPLIED, checkout, "");
            return new Outcome(State.APPLIED, changed);
        });
    }

    private Outcome ignore(EventFacts event, Source source) {
        return note(event, source, State.IGNORED, "");
    }

    private Outcome failed(EventFacts event, Source source, String problem) {
        return note(event, source, State.FAILED, problem);
    }

    private Outcome note(EventFacts event, Source source, State state, String problem) {
        return system.write(() -> {
            State before = events.hold(event, source, clock.instant().truncatedTo(ChronoUnit.MICROS));
            // Somebody else may have applied it meanwhile.
            if (before != State.APPLIED) events.set(event.id(), state, null, problem);
            return new Outcome(before == State.APPLIED ? before : state, false);
        });
    }
}
