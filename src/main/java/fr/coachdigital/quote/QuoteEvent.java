package fr.coachdigital.quote;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a quote.
 *
 * @param actorName who did it; empty when nobody is known
 * @param detail what exactly; may be empty
 */
public record QuoteEvent(Kind kind, int revision, String actorName, String detail, Instant at) implements Serializable {

    /** What happened; each has a text {@code quote.event.<NAME>}. */
    public enum Kind {
        DRAFTED,
        SENT,
        SENT_AGAIN,
        VIEWED,
        ACCEPTED,
        DECLINED,
        CHANGE_ASKED,
        REVISED,
        CANCELLED,
        LINK_REVOKED
    }
}
