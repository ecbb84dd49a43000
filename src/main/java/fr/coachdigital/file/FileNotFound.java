package fr.coachdigital.file;

/** There is no such file, or it is not the caller's to see: nobody can tell which. */
public class FileNotFound extends RuntimeException {
    public FileNotFound(FileId id) {
        super("No file " + id.value());
    }
}
