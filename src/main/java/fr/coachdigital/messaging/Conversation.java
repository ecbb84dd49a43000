package fr.coachdigital.messaging;

import fr.coachdigital.file.StoredFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** One conversation, seen from the side of whoever asks. While the coach looks on a portal, it can only be read. */
public interface Conversation {
    /** Where it stands now. */
    ThreadState state();

    /** Messages in their order. */
    List<Message> read(Span span);

    /** Number of the first message on this day or later, in Paris; empty when there is none. */
    OptionalInt firstOn(LocalDate day);

    /** Messages that hold all of these words, whatever their accents and case, newest first, at most 50. */
    List<MessageHit> search(String words);

    /**
     * Sends once, however often it is called with the same key and text.
     *
     * @return the message as it now stands in the conversation
     * @throws MessageRefused with the reason; nothing is stored then
     */
    Message send(Outgoing message);

    /**
     * Gives an own message another text within 15 minutes; the former one is kept for the record.
     *
     * @throws MessageRefused with the reason
     * @throws MessageNotFound when it is not the caller's own
     */
    void edit(int seq, String body);

    /** Takes an own message back within 15 minutes, text and files; throws as {@link #edit}. */
    void withdraw(int seq);

    /** Notes that everything up to this message was seen. */
    void markRead(int upTo);

    /** What the caller was writing. */
    Draft draft();

    /**
     * Keeps what the caller is writing.
     *
     * @throws IllegalArgumentException when it is longer than {@link Draft#MAX_LENGTH}
     */
    void keepDraft(Draft draft);

    /**
     * Brings back what a browser kept of a text while it could not reach the server: nothing happens when that was sent;
     * what was written elsewhere meanwhile is not lost either, the two stand one below the other.
     *
     * @return what the caller is writing now
     */
    Draft restoreDraft(Draft fromBrowser);

    /** Lets the other side know that the caller is writing. */
    void typing();

    /**
     * Takes a file that will go with the next message; it takes as long as the network does.
     *
     * @throws fr.coachdigital.file.FileRefused with the reason
     */
    StoredFile upload(String name, InputStream content);

    /** Files that wait for the next message. */
    List<StoredFile> waitingFiles();
}
