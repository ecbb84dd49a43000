package fr.coachdigital.file;

/** Why a file is not taken. */
public class FileRefused extends RuntimeException {

    /** The reasons, each with its text under {@code file.refused.<NAME>}. */
    public enum Reason {
        /** It has no content. */
        EMPTY,
        /** It is longer than {@link Files#MAX_BYTES}. */
        TOO_LARGE,
        /** Its extension is not among those that are taken. */
        TYPE,
        /** Its content is not what its name says. */
        CONTENT,
        /** It unfolds to far more than it is, or holds programs. */
        ARCHIVE,
        /** The antivirus found something. */
        INFECTED,
        /** The antivirus does not answer; nothing is taken unchecked. */
        UNCHECKED,
        /** The client's room is used up. */
        QUOTA,
        /** Too many in a short time. */
        TOO_MANY,
        /** The disk does not take it. */
        STORAGE
    }

    private final Reason reason;

    public FileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
