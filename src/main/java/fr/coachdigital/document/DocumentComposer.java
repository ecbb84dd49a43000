package fr.coachdigital.document;

import fr.coachdigital.shared.ClientId;
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

    /** Whether a document for this client charges VAT, as settings and client are today. */
    boolean chargesVat(ClientId client);

    /** What an archived document for this client says of VAT, for one that follows it to say again. */
    List<String> vatMentions(DocumentContent archived, ClientId client);
}
