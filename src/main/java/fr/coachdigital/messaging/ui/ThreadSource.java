package fr.coachdigital.messaging.ui;

import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.Span;
import fr.coachdigital.messaging.ThreadState;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** One conversation as a page deals with it, whichever side the page is for. */
interface ThreadSource {
    ThreadState state();

    List<Message> read(Span span);

    OptionalInt firstOn(LocalDate day);

    List<MessageHit> search(String words);

    Message send(Outgoing message);

    void edit(int seq, String body);

    void withdraw(int seq);

    void markRead(int upTo);

    Draft draft();

    void keepDraft(Draft draft);

    Draft restoreDraft(Draft fromBrowser);

    void typing();

    StoredFile upload(String name, InputStream content);

    List<StoredFile> waitingFiles();
}
