package fr.coachdigital.quote;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quote as lists show it. */
public record QuoteRow(
        QuoteId id,
        String number,
        int revision,
        ClientId client,
        String clientName,
        String subject,
        QuoteState state,
        LocalDate date,
        @Nullable LocalDate validUntil,
        Money net,
        Money gross,
        @Nullable Instant firstViewedAt)
        implements Serializable {

    /** Rows are the same when they tell of the same quote. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuoteRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
