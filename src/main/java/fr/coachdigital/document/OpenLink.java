package fr.coachdigital.document;

/**
 * A link that works.
 *
 * @param id row of {@code documentLinks}
 * @param first whether it was never opened before
 */
public record OpenLink(long id, DocumentReference document, boolean first) {}
