package fr.coachdigital.shared;

/** What a service is counted in. */
public enum Unit {
    HOUR,
    DAY,
    /** A price for the whole, whatever it takes. */
    FLAT
}
