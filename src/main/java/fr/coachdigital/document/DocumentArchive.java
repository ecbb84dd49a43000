package fr.coachdigital.document;

/**
 * Keeps documents as they were given to the client; nothing changes or deletes one. For the features that own them and
 * have checked the caller.
 */
public interface DocumentArchive {

    /**
     * Prints the document and keeps what it says together with the PDF, in the caller's transaction.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    ArchivedDocument archive(DocumentContent content);

    /** What it says. */
    DocumentContent content(ArchivedDocumentId id);

    /** The very bytes that were printed. */
    PrintedDocument pdf(ArchivedDocumentId id);

    /** SHA-256 of what it says, in hexadecimal, as it is stored now; for chains that hang on it. */
    String contentHash(ArchivedDocumentId id);
}
