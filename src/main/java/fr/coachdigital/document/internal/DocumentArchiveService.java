package fr.coachdigital.document.internal;

import fr.coachdigital.document.ArchivedDocument;
import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentPrinter;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.Roles;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Public: the features that own documents have checked the caller; nobody else may use it. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class DocumentArchiveService implements DocumentArchive {

    private final ArchiveRepository archive;
    private final DocumentPrinter printer;
    private final ContentJson json;

    DocumentArchiveService(ArchiveRepository archive, DocumentPrinter printer, ContentJson json) {
        this.archive = archive;
        this.printer = printer;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ArchivedDocument archive(DocumentContent content) {
        PrintedDocument printed = printer.print(content);
        ArchivedDocumentId id = archive.insert(printed, json.write(content));
        return new ArchivedDocument(id, printed.fileName(), printed.sha256());
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent content(ArchivedDocumentId id) {
        return json.read(archive.content(id));
    }

    @Override
    @Transactional(readOnly = true)
    public PrintedDocument pdf(ArchivedDocumentId id) {
        return archive.pdf(id);
    }

    @Override
    @Transactional(readOnly = true)
    public String contentHash(ArchivedDocumentId id) {
        return Sha256.of(archive.content(id).getBytes(StandardCharsets.UTF_8));
    }
}
