package fr.coachdigital.messaging.internal;

import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.SecretSigns;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets others know what changed in a conversation: the open pages by ids, the people by a notice. */
@Component
class Telling {

    private final LiveUpdates live;
    private final Notices notices;
    private final DraftRepository drafts;

    Telling(LiveUpdates live, Notices notices, DraftRepository drafts) {
        this.live = live;
        this.notices = notices;
        this.drafts = drafts;
    }

    void ofMessage(Seat author, int conversation, int seq, Outgoing message) {
        ofChange(author.client(), seq);
        notices.tell(new Notice(
                NoticeKind.MESSAGE_RECEIVED,
                addressee(author.otherSide(), author.client()),
                subject(conversation),
                author.introduction(),
                detail(message.body()),
                path(author.otherSide(), author.client())));
    }

    /** What waits for the other side reads differently now, or waits no more. */
    void ofAmendment(Seat author, int conversation, Optional<StoredMessage> newestWaiting) {
        Addressee reader = addressee(author.otherSide(), author.client());
        newestWaiting.ifPresentOrElse(
                waiting -> notices.amend(
                        NoticeKind.MESSAGE_RECEIVED, reader, subject(conversation), detail(waiting.body())),
                () -> notices.settle(NoticeKind.MESSAGE_RECEIVED, reader, subject(conversation)));
    }

    /** Never what looks like a secret: it goes into mails. */
    private static String detail(String body) {
        return SecretSigns.in(body) ? "" : MessageText.line(body);
    }

    void ofChange(ClientId client, int lastSeq) {
        live.publish(MessagingTopics.conversation(client), lastSeq);
        live.publish(MessagingTopics.INBOX, client.value());
    }

    /** Nothing waits for this side any more. */
    void allRead(Seat reader, int conversation) {
        notices.settle(NoticeKind.MESSAGE_RECEIVED, addressee(reader.side(), reader.client()), subject(conversation));
    }

    /** What was being written under this key was sent. */
    void draftOf(Seat author, int conversation, UUID sent) {
        drafts.clear(conversation, author, sent);
        live.publish(MessagingTopics.draft(author.client(), author.side()), author.accountId());
    }

    private static Subject subject(int conversation) {
        return new Subject("conversation", conversation);
    }

    private static Addressee addressee(Realm side, ClientId client) {
        return side == Realm.COACH ? Addressee.coach() : Addressee.client(client);
    }

    private static String path(Realm side, ClientId client) {
        return side == Realm.COACH ? MessagingPaths.with(client) : MessagingPaths.PORTAL;
    }
}
