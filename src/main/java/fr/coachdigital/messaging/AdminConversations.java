package fr.coachdigital.messaging;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.shared.ClientId;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The coach's conversations with all clients. With an id that is no client's, every method throws {@link
 * MessageNotFound}; for the rest each does what its namesake in {@link Conversation} does.
 */
public interface AdminConversations {

    /** Conversations in which something was said: unread ones first, then by their newest message. */
    List<InboxRow> inbox(InboxFilter filter, int offset, int limit);

    /** Messages of any conversation that hold all of these words, newest first, at most 50. */
    List<MessageHit> searchAll(String words);

    /** How many messages of clients wait to be read. */
    int unread();

    /** Puts a conversation away until something new is said in it. */
    void archive(ClientId client);

    void restore(ClientId client);

    ThreadState state(ClientId client);

    List<Message> read(ClientId client, Span span);

    OptionalInt firstOn(ClientId client, LocalDate day);

    List<MessageHit> search(ClientId client, String words);

    Message send(ClientId client, Outgoing message);

    void edit(ClientId client, int seq, String body);

    void withdraw(ClientId client, int seq);

    void markRead(ClientId client, int upTo);

    Draft draft(ClientId client);

    void keepDraft(ClientId client, Draft draft);

    Draft restoreDraft(ClientId client, Draft fromBrowser);

    void typing(ClientId client);

    StoredFile upload(ClientId client, String name, InputStream content);

    List<StoredFile> waitingFiles(ClientId client);
}
