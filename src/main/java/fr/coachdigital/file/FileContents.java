package fr.coachdigital.file;

/**
 * Opens files for whoever may see what they hang on; while one waits to be attached, for who brought it. Somebody
 * else's, a deleted and an unknown one are all {@link FileNotFound}.
 */
public interface FileContents {

    /**
     * The file itself.
     *
     * @throws FileNotFound when there is none for the caller; {@link FileBytesMissing} when only its bytes are gone
     */
    OpenFile open(FileId id);

    /**
     * The picture of it that the server made.
     *
     * @throws FileNotFound when there is none for the caller; {@link FileBytesMissing} when only its bytes are gone
     */
    OpenFile openPreview(FileId id);
}
