package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageReference;
import fr.coachdigital.platform.security.Realm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message's row. */
record StoredMessage(
        long id,
        int seq,
        Realm author,
        int authorId,
        String authorName,
        String body,
        int fileCount,
        @Nullable MessageReference reference,
        Instant sentAt,
        @Nullable Instant editedAt,
        boolean withdrawn) {

    Message with(List<StoredFile> files) {
        return new Message(id, seq, author, authorName, body, sentAt, editedAt, withdrawn, files, reference);
    }

    boolean isBy(Seat seat) {
        return author == seat.side() && authorId == seat.accountId();
    }
}
