package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.Files;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.MessageRefused.Reason;
import fr.coachdigital.platform.security.Realm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may still be done to a message that was sent, and what has been read. */
@Component
class Amending {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Files files;
    private final Telling telling;
    private final Clock clock;

    Amending(
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

    void edit(Seat seat, int seq, String typed) {
        String body = MessageText.clean(typed);
        StoredConversation conversation = locked(seat);
        StoredMessage message = own(seat, conversation, seq);
        if (body.isEmpty() && message.fileCount() == 0) throw new MessageRefused(Reason.EMPTY);
        if (body.equals(message.body())) return;
        messages.edit(message, body, clock.instant());
        conversations.touch(conversation.id());
        tell(seat, conversation);
    }

    void withdraw(Seat seat, int seq) {
        StoredConversation conversation = locked(seat);
        StoredMessage message = own(seat, conversation, seq);
        messages.withdraw(message, clock.instant());
        if (message.fileCount() > 0) files.deleteAllOn(MessageFiles.TYPE, message.id());
        conversations.touch(conversation.id());
        Realm reader = seat.otherSide();
        int readSeq = conversation.of(reader).readSeq();
        int unread = messages.unread(conversation.id(), seat.side(), readSeq);
        conversations.setMarks(conversation.id(), reader, readSeq, null, unread);
        tell(seat, conversation);
    }

    private void tell(Seat seat, StoredConversation conversation) {
        int readSeq = conversation.of(seat.otherSide()).readSeq();
        telling.ofAmendment(seat, conversation.id(), messages.newest(conversation.id(), seat.side(), readSeq));
        telling.ofChange(seat.client(), conversation.lastSeq());
    }

    private StoredMessage own(Seat seat, StoredConversation conversation, int seq) {
        StoredMessage message = messages.findBySeq(conversation.id(), seq)
                .filter(found -> found.isBy(seat))
                .orElseThrow(MessageNotFound::new);
        if (message.withdrawn()) throw new MessageRefused(Reason.WITHDRAWN);
        if (message.sentAt().plus(WINDOW).isBefore(clock.instant())) throw new MessageRefused(Reason.TOO_OLD);
        return message;
    }

    void markRead(Seat seat, int upTo) {
        Optional<StoredConversation> seen = conversations.find(seat.client());
        // Most calls tell nothing new: those take no lock.
        if (seen.isEmpty() || !isNews(seen.get(), seat, upTo)) return;
        StoredConversation conversation = locked(seat);
        if (!isNews(conversation, seat, upTo)) return;
        int before = conversation.of(seat.side()).readSeq();
        int readSeq = Math.min(upTo, conversation.lastSeq());
        boolean ofOther = messages.anyBetween(conversation.id(), seat.otherSide(), before, readSeq);
        Instant readAt = ofOther ? clock.instant() : null;
        int unread = messages.unread(conversation.id(), seat.otherSide(), readSeq);
        conversations.setMarks(conversation.id(), seat.side(), readSeq, readAt, unread);
        if (unread == 0) telling.allRead(seat, conversation.id());
        if (ofOther) telling.ofChange(seat.client(), conversation.lastSeq());
    }

    private static boolean isNews(StoredConversation conversation, Seat seat, int upTo) {
        return Math.min(upTo, conversation.lastSeq())
                > conversation.of(seat.side()).readSeq();
    }

    private StoredConversation locked(Seat seat) {
        return conversations.lock(seat.client());
    }
}
