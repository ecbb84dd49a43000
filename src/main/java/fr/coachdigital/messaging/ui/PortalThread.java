package fr.coachdigital.messaging.ui;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The client's own conversation. */
record PortalThread(PortalConversation conversation) implements ThreadSource {

    @Override
    public ThreadState state() {
        return conversation.state();
    }

    @Override
    public List<Message> read(Span span) {
        return conversation.read(span);
    }

    @Override
    public OptionalInt firstOn(LocalDate day) {
        return conversation.firstOn(day);
    }

    @Override
    public List<MessageHit> search(String words) {
        return conversation.search(words);
    }

    @Override
    public Message send(Outgoing message) {
        return conversation.send(message);
    }

    @Override
    public void edit(int seq, String body) {
        conversation.edit(seq, body);
    }

    @Override
    public void withdraw(int seq) {
        conversation.withdraw(seq);
    }

    @Override
    public void markRead(int upTo) {
        conversation.markRead(upTo);
    }

    @Override
    public Draft draft() {
        return conversation.draft();
    }

    @Override
    public void keepDraft(Draft draft) {
        conversation.keepDraft(draft);
    }

    @Override
    public Draft restoreDraft(Draft fromBrowser) {
        return conversation.restoreDraft(fromBrowser);
    }

    @Override
    public void typing() {
        conversation.typing();
    }

    @Override
    public StoredFile upload(String name, InputStream content) {
        return conversation.upload(name, content);
    }

    @Override
    public List<StoredFile> waitingFiles() {
        return conversation.waitingFiles();
    }
}
