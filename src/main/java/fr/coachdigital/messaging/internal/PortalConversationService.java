package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.security.Roles;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client's own conversation. */
@Service
@PreAuthorize(Roles.IS_CLIENT)
class PortalConversationService implements PortalConversation {

    private final Seats seats;
    private final Conversing conversing;

    PortalConversationService(Seats seats, Conversing conversing) {
        this.seats = seats;
        this.conversing = conversing;
    }

    @Override
    @Transactional(readOnly = true)
    public ThreadState state() {
        return conversing.reading().state(seats.ofPortal());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> read(Span span) {
        return conversing.reading().read(seats.ofPortal(), span);
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt firstOn(LocalDate day) {
        return conversing.reading().firstOn(seats.ofPortal(), day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MessageHit> search(String words) {
        return conversing.search(seats.ofPortal(), words);
    }

    @Override
    @Transactional(readOnly = true)
    public int unread() {
        return conversing.reading().unread(seats.ofPortal());
    }

    @Override
    @Transactional
    public Message send(Outgoing message) {
        return conversing.send(seats.ofPortal(), message);
    }

    @Override
    @Transactional
    public void edit(int seq, String body) {
        conversing.edit(seats.ofPortal(), seq, body);
    }

    @Override
    @Transactional
    public void withdraw(int seq) {
        conversing.amending().withdraw(seats.ofPortal(), seq);
    }

    @Override
    @Transactional
    public void markRead(int upTo) {
        conversing.amending().markRead(seats.ofPortal(), upTo);
    }

    @Override
    @Transactional(readOnly = true)
    public Draft draft() {
        return conversing.drafts().of(seats.ofPortal());
    }

    @Override
    @Transactional
    public void keepDraft(Draft draft) {
        conversing.keepDraft(seats.ofPortal(), draft);
    }

    @Override
    @Transactional
    public Draft restoreDraft(Draft fromBrowser) {
        return conversing.drafts().restore(seats.ofPortal(), fromBrowser);
    }

    @Override
    public void typing() {
        conversing.typing(seats.ofPortal());
    }

    @Override
    public StoredFile upload(String name, InputStream content) {
        return conversing.upload(seats.ofPortal(), name, content);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> waitingFiles() {
        return conversing.waitingFiles(seats.ofPortal());
    }
}
