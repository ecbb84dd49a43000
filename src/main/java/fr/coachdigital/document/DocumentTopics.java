package fr.coachdigital.document;

/** Topics of live news about documents; ids are client ids. */
public final class DocumentTopics {

    /** A quote or invoice of this client changed. */
    public static final String CHANGED = "document.changed";

    private DocumentTopics() {}
}
