package fr.coachdigital.payment;

import fr.coachdigital.shared.Page;
import java.util.List;

/** The connection with Stripe, its events and the comparison with it; for the coach. */
public interface StripeDesk {

    StripeStatus status();

    /** Calls Stripe, changing nothing there. Takes seconds. */
    ConnectionTest test();

    /** How many events there are. */
    int count(boolean failuresOnly);

    /** Newest first. */
    List<StripeEvent> events(boolean failuresOnly, Page page);

    /**
     * Tries an event again, whatever came of it before; applying twice changes nothing. Takes seconds.
     *
     * @param event row of {@code stripeEvents}
     * @return what became of it
     */
    StripeEvent.State applyAgain(int event);

    /** Compares everything open and the events of the last three days with Stripe, as every night. Takes long. */
    Reconciliation reconcile();
}
