package fr.coachdigital.file;

/** The product knows the file, and the disk does not hold it: a backup was brought back in part, or somebody deleted it. */
public final class FileBytesMissing extends FileNotFound {
    public FileBytesMissing(FileId id, Throwable cause) {
        super(id);
        initCause(cause);
    }
}
