package fr.coachdigital.client;

import fr.coachdigital.shared.Language;
import java.util.Optional;

/** Takes clients in from a file; for the coach. */
public interface ClientImport {

    int MAX_BYTES = 5 * 1024 * 1024;
    int MAX_COLUMNS = 100;
    int MAX_ROWS = 10_000;

    /**
     * Reads a CSV file: comma, semicolon or tab, in UTF-8, UTF-16 or Windows-1252, whichever it is.
     *
     * @throws ImportRefused with the reason
     */
    ImportTable read(String fileName, byte[] content);

    /** Guesses what the columns hold by their French or English headers. */
    ImportMapping guess(ImportTable table);

    /** Goes through the whole file and changes nothing. */
    ImportPreview preview(ImportTable table, ImportMapping mapping, Language language);

    /**
     * Starts the import and returns at once; it goes on when the page is left and is told on {@link
     * ClientTopics#IMPORT}. Wrong lines are skipped.
     *
     * @param duplicatesToo whether clients who seem to be there already are registered all the same
     * @return the import's id
     */
    long start(ImportTable table, ImportMapping mapping, Language language, boolean duplicatesToo);

    /** The caller's import of this id; empty when it was never theirs or is an hour old. */
    Optional<ImportProgress> progress(long id);

    /** The caller's import that runs or ended last; empty after an hour. */
    Optional<ImportProgress> latest();

    /** The lines that were given back, as CSV with a column that says why; empty when there is no such import. */
    Optional<byte[]> errorFile(long id);
}
