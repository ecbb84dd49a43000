package fr.coachdigital.document;

import java.util.List;

/**
 * Makes documents out of what the coach decided, the settings and the client's record. For the features that own
 * documents and have checked the caller.
 */
public interface DocumentComposer {

    /** What the document lacks, in the order of the settings page, then the client's form; empty when it can be given. */
    List<Missing> missing(DocumentDraft draft);

    /**
     * What the coach should look at before it is given: translation keys of sentences; nothing of it stands in the way.
     */
    List<String> warnings(DocumentDraft draft);

    /** All that the document says today; also of one that lacks something, to look at. */
    DocumentContent compose(DocumentDraft draft);
}
