package fr.coachdigital.file;

import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file as lists show it.
 *
 * @param client whom it concerns; its bytes count for this client's quota
 * @param name as it was called when it came, cleaned: at most 200 characters, no path, no control or direction signs
 * @param mediaType what its content is, such as {@code application/pdf}
 * @param bytes its length
 * @param preview whether a picture of it can be shown
 * @param previewWidth width of that picture in pixels; 0 without one
 * @param previewHeight height of that picture in pixels; 0 without one
 */
public record StoredFile(
        FileId id,
        ClientId client,
        String name,
        String mediaType,
        long bytes,
        boolean preview,
        int previewWidth,
        int previewHeight,
        Instant createdAt)
        implements Serializable {}
