package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.Files;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.MessageRefused.Reason;
import fr.coachdigital.messaging.Outgoing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages into a conversation, each at its place and once. */
@Component
class Writing {

    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Files files;
    private final Telling telling;
    private final Clock clock;

    Writing(
            ConversationRepository conversations,
            MessageRepository messages,
            Files files,
            Telling telling,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.files = files;
        this.telling = telling;
        this.clock = clock;
    }

    Message send(Seat seat, Outgoing typed) {
        Outgoing message = checked(typed);
        StoredConversation conversation = conversations.lock(seat.client());
        Optional<StoredMessage> known = messages.findByKey(conversation.id(), message.key());
        Optional<Message> sentBefore =
                known.filter(sent -> isTheSame(sent, seat, message)).map(this::asRead);
        if (sentBefore.isPresent()) {
            telling.draftOf(seat, conversation.id(), message.key());
            return sentBefore.get();
        }
        // Another text under a key that is used up must not be lost: it gets a place of its own.
        Outgoing unique = known.isEmpty()
                ? message
                : new Outgoing(UUID.randomUUID(), message.body(), message.files(), message.reference());
        return store(seat, conversation, message.key(), unique);
    }

    private Message store(Seat seat, StoredConversation conversation, UUID draftKey, Outgoing message) {
        int seq = conversation.lastSeq() + 1;
        Instant at = after(conversation.lastMessageAt());
        long id = messages.insert(conversation.id(), seq, seat, message, at);
        attach(seat, message, id);
        conversations.advance(conversation.id(), seat.side(), seq, at);
        telling.draftOf(seat, conversation.id(), draftKey);
        telling.ofMessage(seat, conversation.id(), seq, message);
        return asRead(messages.findBySeq(conversation.id(), seq).orElseThrow());
    }

    private void attach(Seat seat, Outgoing message, long id) {
        if (message.files().isEmpty()) return;
        try {
            files.attach(seat.client(), message.files(), MessageFiles.TYPE, id);
        } catch (FileNotFound gone) {
            throw new MessageRefused(Reason.FILE_GONE);
        }
    }

    private Message asRead(StoredMessage sent) {
        if (sent.fileCount() == 0) return sent.with(List.of());
        return sent.with(files.on(MessageFiles.TYPE, List.of(sent.id())).getOrDefault(sent.id(), List.of()));
    }

    private boolean isTheSame(StoredMessage sent, Seat seat, Outgoing message) {
        return sent.isBy(seat) && messages.firstBody(sent).equals(message.body());
    }

    private static Outgoing checked(Outgoing message) {
        String body = MessageText.clean(message.body());
        if (body.isEmpty() && message.files().isEmpty()) throw new MessageRefused(Reason.EMPTY);
        if (message.files().size() > Message.MAX_FILES) throw new MessageRefused(Reason.TOO_MANY_FILES);
        return new Outgoing(message.key(), body, message.files(), message.reference());
    }

    /** The database's order and the clock's must not contradict each other, whichever node's clock goes ahead. */
    private Instant after(@Nullable Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last;
    }
}
