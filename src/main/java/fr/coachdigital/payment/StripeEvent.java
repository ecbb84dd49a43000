package fr.coachdigital.payment;

import fr.coachdigital.invoice.InvoiceId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that Stripe told.
 *
 * @param id row of {@code stripeEvents}
 * @param eventId Stripe's
 * @param type Stripe's, such as {@code checkout.session.completed}
 * @param invoice what it is about; null when it is not about one of ours
 * @param invoiceNumber empty when it is not about one of ours
 * @param problem why it could not be applied; empty otherwise
 * @param tries how often it was tried
 */
public record StripeEvent(
        int id,
        String eventId,
        String type,
        State state,
        Source source,
        @Nullable InvoiceId invoice,
        String invoiceNumber,
        String problem,
        int tries,
        Instant createdAt,
        Instant receivedAt)
        implements Serializable {

    /** What became of it. */
    public enum State {
        APPLIED,
        /** Of a kind we need not, or about something that is not ours. */
        IGNORED,
        /** Stripe could not be asked, or something broke: it is tried again. */
        FAILED
    }

    /** How we heard of it. */
    public enum Source {
        WEBHOOK,
        RECONCILIATION
    }
}
