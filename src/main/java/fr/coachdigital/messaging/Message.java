package fr.coachdigital.messaging;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.platform.security.Realm;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as both sides read it.
 *
 * @param seq its place in the conversation, from 1, without gaps, in the order of the commits
 * @param author which side wrote it
 * @param authorName what the author was called then
 * @param body Markdown-light as it was written; empty when withdrawn, or when there are only files
 * @param editedAt null unless it was changed
 * @param withdrawn whether its author took it back: then neither text nor files are there
 * @param reference null when it is about nothing in particular
 */
public record Message(
        long id,
        int seq,
        Realm author,
        String authorName,
        String body,
        Instant sentAt,
        @Nullable Instant editedAt,
        boolean withdrawn,
        List<StoredFile> files,
        @Nullable MessageReference reference)
        implements Serializable {
    /** The longest text of a message, in UTF-16 units. */
    public static final int MAX_LENGTH = 8_000;

    /** The most files on one message. */
    public static final int MAX_FILES = 10;

    public Message {
        files = List.copyOf(files);
    }
}
