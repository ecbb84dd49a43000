package fr.coachdigital.document;

/** What a line of a document is. */
public enum LineKind {
    /** Something sold. */
    ITEM,
    /** A heading; what follows it, up to the next one, has a subtotal. */
    SECTION,
    /** Words without an amount. */
    TEXT
}
