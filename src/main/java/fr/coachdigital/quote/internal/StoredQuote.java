package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code quotes} with its lines.
 *
 * @param stored what was done, which is never {@link QuoteState#EXPIRED}
 */
record StoredQuote(
        QuoteId id,
        int version,
        String number,
        int revision,
        QuoteState stored,
        QuoteData data,
        LocalDate date,
        @Nullable Instant sentAt,
        @Nullable Instant firstViewedAt,
        @Nullable Instant decidedAt,
        String reason) {

    ClientId client() {
        return data.client();
    }

    boolean isDraft() {
        return stored == QuoteState.DRAFT;
    }

    /** Whether the client was sent it, be it as it reads now or as it read before. */
    boolean wasSent() {
        return sentAt != null;
    }

    QuoteState state(LocalDate today) {
        return QuoteStates.of(stored, data.validUntil(), today);
    }

    /** What it is called where one line names it. */
    String title() {
        return data.subject().isBlank() ? number : number + " · " + data.subject();
    }
}
