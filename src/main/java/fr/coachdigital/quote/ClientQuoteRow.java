package fr.coachdigital.quote;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quote in the client's list; texts and amounts as they were sent last.
 *
 * @param inRevision whether the coach is changing it
 */
public record ClientQuoteRow(
        QuoteId id,
        String number,
        int revision,
        String subject,
        QuoteState state,
        boolean inRevision,
        LocalDate date,
        LocalDate validUntil,
        Money gross,
        @Nullable Instant decidedAt)
        implements Serializable {

    /** Whether the client can answer it now. */
    public boolean isWaiting() {
        return state == QuoteState.SENT && !inRevision;
    }
}
