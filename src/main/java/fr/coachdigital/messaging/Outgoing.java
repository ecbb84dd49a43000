package fr.coachdigital.messaging;

import fr.coachdigital.file.FileId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way.
 *
 * @param key the sender's own mark: the same text sent again under it, by a double click, a retry or from a second tab,
 *     stays one message
 * @param body Markdown-light, at most {@link Message#MAX_LENGTH}; may be empty when there are files
 * @param files uploaded for this conversation and not sent yet, at most {@link Message#MAX_FILES}
 */
public record Outgoing(
        UUID key, String body, List<FileId> files, @Nullable MessageReference reference) {
    public Outgoing {
        files = List.copyOf(files);
    }

    /** A text alone. */
    public static Outgoing text(UUID key, String body) {
        return new Outgoing(key, body, List.of(), null);
    }
}
