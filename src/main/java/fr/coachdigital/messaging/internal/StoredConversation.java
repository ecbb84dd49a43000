package fr.coachdigital.messaging.internal;

import fr.coachdigital.platform.security.Realm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conversation's row. */
record StoredConversation(
        int id,
        int lastSeq,
        @Nullable Instant lastMessageAt,
        int revision,
        Marks coach,
        Marks client,
        boolean archived) {

    /** Stands for a conversation in which nothing was said yet. */
    static final StoredConversation NONE =
            new StoredConversation(0, 0, null, 0, new Marks(0, null, 0), new Marks(0, null, 0), false);

    /**
     * What one side has read.
     *
     * @param readAt when it read the last message of the other side that it has read
     * @param unread how many messages of the other side it has not
     */
    record Marks(int readSeq, @Nullable Instant readAt, int unread) {}

    Marks of(Realm side) {
        return side == Realm.COACH ? coach : client;
    }
}
