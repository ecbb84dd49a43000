package fr.coachdigital.document;

/** A document that was just put into the archive. */
public record ArchivedDocument(ArchivedDocumentId id, String fileName, String sha256) {}
