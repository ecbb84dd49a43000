package fr.coachdigital.document;

import java.util.Map;

/**
 * Implemented by each feature whose documents can be opened by a mailed link; the page at {@code /d/{token}} asks it.
 * Its POSTs go to {@code /d/{token}/…} and are the feature's own.
 */
public interface LinkedDocument {

    LinkedKind kind();

    /** What the page shows; also notes that the client saw it. */
    LinkedPage page(OpenLink link);

    /** The PDF that the client was given last; also notes that the client saw it. */
    PrintedDocument pdf(OpenLink link);

    /** What the document says, for parts of its page; notes nothing. */
    DocumentContent content(OpenLink link);

    /**
     * A page of the document.
     *
     * @param template below {@code templates/entry}, such as {@code quote}
     * @param content what the document says
     * @param model what the template needs beyond the content
     */
    record LinkedPage(String template, DocumentContent content, Map<String, Object> model) {
        public LinkedPage {
            model = Map.copyOf(model);
        }
    }
}
