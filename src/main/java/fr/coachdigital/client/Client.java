package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client as recorded.
 *
 * @param version counts the changes; whoever changes the client names the one they have read
 * @param archivedAt null while the client is in use
 */
public record Client(
        ClientId id, int version, ClientData data, @Nullable Instant archivedAt, Instant createdAt, Instant updatedAt)
        implements Serializable {

    public boolean isArchived() {
        return archivedAt != null;
    }
}
