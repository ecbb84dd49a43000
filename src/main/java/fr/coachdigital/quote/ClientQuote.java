package fr.coachdigital.quote;

import fr.coachdigital.document.DocumentContent;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the client sees it: what was sent, never a draft.
 *
 * @param revision the one shown
 * @param latestRevision the one that stands
 * @param revisions all that were sent, oldest first
 * @param inRevision whether the coach is changing it, so that it cannot be answered
 * @param content what this revision says
 * @param changes what is new in this revision against the one before; empty for the first
 * @param acceptance null until accepted
 */
public record ClientQuote(
        QuoteId id,
        String number,
        int revision,
        int latestRevision,
        List<Integer> revisions,
        QuoteState state,
        boolean inRevision,
        LocalDate validUntil,
        Instant sentAt,
        DocumentContent content,
        List<QuoteChange> changes,
        String reason,
        @Nullable AcceptanceProof acceptance)
        implements Serializable {

    public ClientQuote {
        revisions = List.copyOf(revisions);
        changes = List.copyOf(changes);
    }

    /** Whether the client can accept, decline or ask for a change now. */
    public boolean isOpen() {
        return state == QuoteState.SENT && !inRevision && revision == latestRevision;
    }
}
