package fr.coachdigital.messaging.ui;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.Conversation;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.shared.ClientId;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The coach's conversation with one client. */
record AdminThread(AdminConversations conversations, ClientId client) implements Conversation {

    @Override
    public ThreadState state() {
        return conversations.state(client);
    }

    @Override
    public List<Message> read(Span span) {
        return conversations.read(client, span);
    }

    @Override
    public OptionalInt firstOn(LocalDate day) {
        return conversations.firstOn(client, day);
    }

    @Override
    public List<MessageHit> search(String words) {
        return conversations.search(client, words);
    }

    @Override
    public Message send(Outgoing message) {
        return conversations.send(client, message);
    }

    @Override
    public void edit(int seq, String body) {
        conversations.edit(client, seq, body);
    }

    @Override
    public void withdraw(int seq) {
        conversations.withdraw(client, seq);
    }

    @Override
    public void markRead(int upTo) {
        conversations.markRead(client, upTo);
    }

    @Override
    public Draft draft() {
        return conversations.draft(client);
    }

    @Override
    public void keepDraft(Draft draft) {
        conversations.keepDraft(client, draft);
    }

    @Override
    public Draft restoreDraft(Draft fromBrowser) {
        return conversations.restoreDraft(client, fromBrowser);
    }

    @Override
    public void typing() {
        conversations.typing(client);
    }

    @Override
    public StoredFile upload(String name, InputStream content) {
        return conversations.upload(client, name, content);
    }

    @Override
    public List<StoredFile> waitingFiles() {
        return conversations.waitingFiles(client);
    }
}
