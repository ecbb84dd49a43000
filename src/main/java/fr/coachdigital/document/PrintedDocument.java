package fr.coachdigital.document;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as a PDF.
 *
 * @param fileName such as {@code Facture-F-2026-0012.pdf}: letters, digits, dashes
 * @param pdf its bytes; not to be changed
 * @param sha256 of those bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedDocument(String fileName, byte[] pdf, String sha256) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedDocument printed
                && fileName.equals(printed.fileName)
                && Arrays.equals(pdf, printed.pdf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, sha256);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
