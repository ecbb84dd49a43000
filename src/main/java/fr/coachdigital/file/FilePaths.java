package fr.coachdigital.file;

/** Addresses of files, relative to the product's address. */
public final class FilePaths {
    private FilePaths() {}

    /** Gives the file itself, always as a download. */
    public static String download(FileId id) {
        return "files/" + id.value();
    }

    /** Gives a picture of it, made by the server. */
    public static String preview(FileId id) {
        return "files/" + id.value() + "/preview";
    }
}
