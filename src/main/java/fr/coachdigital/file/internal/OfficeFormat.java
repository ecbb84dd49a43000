package fr.coachdigital.file.internal;

/** The documents that are ZIP archives of parts: Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300). */
enum OfficeFormat {
    WORD("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    POWERPOINT("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    WRITER("content.xml", "application/vnd.oasis.opendocument.text"),
    CALC("content.xml", "application/vnd.oasis.opendocument.spreadsheet"),
    IMPRESS("content.xml", "application/vnd.oasis.opendocument.presentation");

    private final String body;
    private final String mediaType;

    OfficeFormat(String body, String mediaType) {
        this.body = body;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Where its own content lies: a part, or a folder when it ends in a slash. */
    boolean isBody(String part) {
        return body.endsWith("/") ? part.startsWith(body) : part.equals(body);
    }

    /** The part that says what the archive is. */
    String label() {
        return isOpenXml() ? "[Content_Types].xml" : "mimetype";
    }

    /** Whether the label names this format and not its like with macros. */
    boolean isNamedBy(String label) {
        return isOpenXml()
                ? label.contains(mediaType + ".main+xml") && !label.contains("macroEnabled")
                : label.strip().equals(mediaType);
    }

    boolean isOpenXml() {
        return body.endsWith("/");
    }
}
