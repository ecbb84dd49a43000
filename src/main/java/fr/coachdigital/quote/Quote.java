package fr.coachdigital.quote;

import fr.coachdigital.document.Totals;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the coach has it.
 *
 * @param version counts the changes; whoever changes the quote names the one they have read
 * @param revision what the client was sent last, or will be sent next while it is a draft: 1, or more after changes
 * @param sentRevisions what the client can read, oldest first; empty until it was sent
 * @param reason why it was declined or cancelled, or what change the client asked for; empty for none
 * @param acceptance null until accepted
 */
public record Quote(
        QuoteId id,
        int version,
        String number,
        int revision,
        QuoteState state,
        QuoteData data,
        String clientName,
        LocalDate date,
        Totals totals,
        List<Integer> sentRevisions,
        @Nullable Instant sentAt,
        @Nullable Instant firstViewedAt,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable AcceptanceProof acceptance)
        implements Serializable {
    public Quote {
        sentRevisions = List.copyOf(sentRevisions);
    }
}
