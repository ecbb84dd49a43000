package fr.coachdigital.file.internal;

import fr.coachdigital.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not deleted, with what decides on who may read it.
 *
 * @param holderId null while it waits
 * @param previewType media type of its picture; null without one
 */
record FileRow(
        StoredFile file,
        Uploader by,
        String holderType,
        @Nullable Long holderId,
        String storageName,
        @Nullable String previewType) {}
