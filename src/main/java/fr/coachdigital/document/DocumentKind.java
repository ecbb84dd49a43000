package fr.coachdigital.document;

/** What stands at the head of a document. */
public enum DocumentKind {
    QUOTE,
    INVOICE,
    DEPOSIT_INVOICE,
    CREDIT_NOTE
}
