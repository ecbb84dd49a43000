package fr.coachdigital.messaging.internal;

import fr.coachdigital.account.Presence;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.messaging.internal.StoredConversation.Marks;
import fr.coachdigital.platform.security.Realm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Reads a conversation from one of its sides. */
@Component
class Reading {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Files files;
    private final Presence presence;

    Reading(ConversationRepository conversations, MessageRepository messages, Files files, Presence presence) {
        this.conversations = conversations;
        this.messages = messages;
        this.files = files;
        this.presence = presence;
    }

    ThreadState state(Seat seat) {
        StoredConversation conversation = conversation(seat);
        Marks own = conversation.of(seat.side());
        Marks other = conversation.of(seat.otherSide());
        boolean coach = seat.side() == Realm.COACH;
        int firstUnread =
                own.unread() == 0 ? 0 : messages.firstUnread(conversation.id(), seat.otherSide(), own.readSeq());
        return new ThreadState(
                seat.client(),
                seat.side(),
                coach ? seat.clientName() : conversations.coachName(),
                conversation.lastSeq(),
                conversation.revision(),
                own.unread(),
                firstUnread,
                other.readSeq(),
                other.readAt(),
                coach ? presence.isHere(seat.client()) : presence.isCoachHere(),
                (coach ? presence.lastSeen(seat.client()) : presence.coachLastSeen()).orElse(null),
                conversation.archived(),
                seat.readOnly());
    }

    int unread(Seat seat) {
        return conversation(seat).of(seat.side()).unread();
    }

    List<Message> read(Seat seat, Span span) {
        return withFiles(messages.read(conversation(seat).id(), span));
    }

    List<Message> withFiles(List<StoredMessage> stored) {
        List<Long> holders = stored.stream()
                .filter(message -> message.fileCount() > 0 && !message.withdrawn())
                .map(StoredMessage::id)
                .toList();
        Map<Long, List<StoredFile>> found = holders.isEmpty() ? Map.of() : files.on(MessageFiles.TYPE, holders);
        return stored.stream()
                .map(message -> message.with(found.getOrDefault(message.id(), List.of())))
                .toList();
    }

    OptionalInt firstOn(Seat seat, LocalDate day) {
        return messages.firstSince(
                conversation(seat).id(), day.atStartOfDay(PARIS).toInstant());
    }

    private StoredConversation conversation(Seat seat) {
        return conversations.find(seat.client()).orElse(StoredConversation.NONE);
    }
}
