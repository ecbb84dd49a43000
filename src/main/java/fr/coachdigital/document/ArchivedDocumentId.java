package fr.coachdigital.document;

import java.io.Serializable;

/** Identifies a document that was given to a client (row of {@code archivedDocuments}). */
public record ArchivedDocumentId(long value) implements Serializable {
    public ArchivedDocumentId {
        if (value <= 0) throw new IllegalArgumentException("A document id is positive, got " + value);
    }
}
