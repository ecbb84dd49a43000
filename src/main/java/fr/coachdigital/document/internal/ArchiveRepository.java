package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.PrintedDocument;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes documents once and reads them back. */
@Repository
class ArchiveRepository {

    private final DSLContext dsl;

    ArchiveRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    ArchivedDocumentId insert(PrintedDocument printed, String content) {
        return new ArchivedDocumentId(dsl.insertInto(ARCHIVED_DOCUMENTS)
                .set(ARCHIVED_DOCUMENTS.FILE_NAME, printed.fileName())
                .set(ARCHIVED_DOCUMENTS.CONTENT, content)
                .set(ARCHIVED_DOCUMENTS.PDF, printed.pdf())
                .set(ARCHIVED_DOCUMENTS.SHA256, printed.sha256())
                .returning(ARCHIVED_DOCUMENTS.ID)
                .fetchSingle(ARCHIVED_DOCUMENTS.ID));
    }

    /** @throws org.jooq.exception.NoDataFoundException when there is no such document */
    String content(ArchivedDocumentId id) {
        return dsl.select(ARCHIVED_DOCUMENTS.CONTENT)
                .from(ARCHIVED_DOCUMENTS)
                .where(ARCHIVED_DOCUMENTS.ID.eq(id.value()))
                .fetchSingle(ARCHIVED_DOCUMENTS.CONTENT);
    }

    /** @throws org.jooq.exception.NoDataFoundException when there is no such document */
    PrintedDocument pdf(ArchivedDocumentId id) {
        return dsl.select(ARCHIVED_DOCUMENTS.FILE_NAME, ARCHIVED_DOCUMENTS.PDF, ARCHIVED_DOCUMENTS.SHA256)
                .from(ARCHIVED_DOCUMENTS)
                .where(ARCHIVED_DOCUMENTS.ID.eq(id.value()))
                .fetchSingle(row -> new PrintedDocument(row.value1(), row.value2(), row.value3()));
    }
}
