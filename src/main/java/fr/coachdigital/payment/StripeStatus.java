package fr.coachdigital.payment;

import fr.coachdigital.invoice.OnlinePayment;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the product stands with Stripe; never the keys.
 *
 * @param webhook the address to give Stripe
 * @param apiVersion the version to create the webhook with
 * @param events the types of events to send there
 * @param standIn whether it is not Stripe itself that is spoken to
 * @param secrets how many webhook secrets are accepted: two while they are changed
 */
public record StripeStatus(
        OnlinePayment.Mode mode,
        URI webhook,
        String apiVersion,
        List<String> events,
        boolean standIn,
        int secrets,
        Optional<Reconciliation> lastReconciliation) {
    public StripeStatus {
        events = List.copyOf(events);
    }
}
