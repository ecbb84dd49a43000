package fr.coachdigital.file;

/**
 * Implemented by each feature that files hang on, as a bean; says who may read them. Asked as the person who wants to
 * read, inside of a read-only transaction.
 */
public interface FileHolder {

    /** Names the holder in {@code files.holderType}: one word of at most 20 characters, such as {@code message}. */
    String type();

    /** Whether the caller may see the thing of this id, and so the files on it. */
    boolean mayRead(long id);
}
