package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.InboxRow;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coach's conversations. */
@Service
@PreAuthorize(Roles.IS_COACH)
class AdminConversationsService implements AdminConversations {

    private final Seats seats;
    private final Conversing conversing;
    private final Inbox inbox;

    AdminConversationsService(Seats seats, Conversing conversing, Inbox inbox) {
        this.seats = seats;
        this.conversing = conversing;
        this.inbox = inbox;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InboxRow> inbox(InboxFilter filter, int offset, int limit) {
        return inbox.page(filter, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MessageHit> searchAll(String words) {
        return inbox.search(words);
    }

    @Override
    @Transactional(readOnly = true)
    public int unread() {
        return inbox.unread();
    }

    @Override
    @Transactional
    public void archive(ClientId client) {
        inbox.setArchived(seats.ofCoach(client), true);
    }

    @Override
    @Transactional
    public void restore(ClientId client) {
        inbox.setArchived(seats.ofCoach(client), false);
    }

    @Override
    @Transactional(readOnly = true)
    public ThreadState state(ClientId client) {
        return conversing.reading().state(seats.ofCoach(client));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> read(ClientId client, Span span) {
        return conversing.reading().read(seats.ofCoach(client), span);
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt firstOn(ClientId client, LocalDate day) {
        return conversing.reading().firstOn(seats.ofCoach(client), day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MessageHit> search(ClientId client, String words) {
        return conversing.search(seats.ofCoach(client), words);
    }

    @Override
    @Transactional
    public Message send(ClientId client, Outgoing message) {
        return conversing.send(seats.ofCoach(client), message);
    }

    @Override
    @Transactional
    public void edit(ClientId client, int seq, String body) {
        conversing.edit(seats.ofCoach(client), seq, body);
    }

    @Override
    @Transactional
    public void withdraw(ClientId client, int seq) {
        conversing.amending().withdraw(seats.ofCoach(client), seq);
    }

    @Override
    @Transactional
    public void markRead(ClientId client, int upTo) {
        conversing.amending().markRead(seats.ofCoach(client), upTo);
    }

    @Override
    @Transactional(readOnly = true)
    public Draft draft(ClientId client) {
        return conversing.drafts().of(seats.ofCoach(client));
    }

    @Override
    @Transactional
    public void keepDraft(ClientId client, Draft draft) {
        conversing.keepDraft(seats.ofCoach(client), draft);
    }

    @Override
    @Transactional
    public Draft restoreDraft(ClientId client, Draft fromBrowser) {
        return conversing.drafts().restore(seats.ofCoach(client), fromBrowser);
    }

    @Override
    public void typing(ClientId client) {
        conversing.typing(seats.ofCoach(client));
    }

    @Override
    public StoredFile upload(ClientId client, String name, InputStream content) {
        return conversing.upload(seats.ofCoach(client), name, content);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> waitingFiles(ClientId client) {
        return conversing.waitingFiles(seats.ofCoach(client));
    }
}
