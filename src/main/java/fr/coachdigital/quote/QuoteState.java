package fr.coachdigital.quote;

/** Where a quote stands. */
public enum QuoteState {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    /** Sent, and its last day is over (Europe/Paris); read from the clock, never stored. */
    EXPIRED,
    CANCELLED
}
