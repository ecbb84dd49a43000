package fr.coachdigital.messaging.internal;

import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.InboxRow;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.platform.LiveUpdates;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The coach's list of conversations, and search over all of them. */
@Component
class Inbox {

    private final InboxRepository inbox;
    private final ConversationRepository conversations;
    private final SearchRepository search;
    private final LiveUpdates live;
    private final Clock clock;

    Inbox(
            InboxRepository inbox,
            ConversationRepository conversations,
            SearchRepository search,
            LiveUpdates live,
            Clock clock) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.search = search;
        this.live = live;
        this.clock = clock;
    }

    List<InboxRow> page(InboxFilter filter, int offset, int limit) {
        return inbox.page(filter, offset, limit);
    }

    int unread() {
        return inbox.unread();
    }

    List<MessageHit> search(String words) {
        return search.everywhere(SearchTerms.of(words));
    }

    void setArchived(Seat seat, boolean archived) {
        if (!conversations.setArchived(seat.client(), archived ? clock.instant() : null)) throw new MessageNotFound();
        live.publish(MessagingTopics.INBOX, seat.client().value());
        live.publish(MessagingTopics.conversation(seat.client()), 0);
    }
}
