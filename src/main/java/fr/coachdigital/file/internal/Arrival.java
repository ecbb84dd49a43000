package fr.coachdigital.file.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read to its end and lies beside the stored ones.
 *
 * @param sha256 in small hexadecimal letters
 * @param preview the picture made of it, if there is one
 */
record Arrival(
        Path content, long bytes, String sha256, @Nullable Preview preview) {

    Arrival withPreview(@Nullable Preview picture) {
        return new Arrival(content, bytes, sha256, picture);
    }
}
