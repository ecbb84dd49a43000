package fr.coachdigital.document;

/** What a mailed link can lead to. */
public enum LinkedKind {
    QUOTE,
    INVOICE
}
