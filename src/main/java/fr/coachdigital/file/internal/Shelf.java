package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import fr.coachdigital.file.StoredFile;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts files where they stay, as long as the client has room and the sender few enough waiting (ASVS 5.0, 5.2.4). */
@Component
class Shelf {

    static final int MAX_WAITING = 20;

    private final FileRepository repository;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final FileProperties settings;

    Shelf(FileRepository repository, FileStore store, TransactionTemplate transaction, FileProperties settings) {
        this.repository = repository;
        this.store = store;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Refuses early what {@link #put} would refuse after all bytes have come. */
    void requireRoom(Errand errand) {
        requireRoom(errand, 1);
    }

    /**
     * The bytes come first and the row after them: a crash between leaves bytes that nobody knows, which are found and
     * deleted later, and never a row without bytes.
     */
    StoredFile put(Errand errand, FileName name, FileKind kind, Arrival arrival) {
        String storageName = store.keep(arrival);
        boolean known = false;
        try {
            StoredFile file = Objects.requireNonNull(transaction.execute(status -> {
                // Whoever brings another file for this client at this moment counts after this one.
                if (!repository.lockClient(errand.about())) throw new AccessDeniedException("There is no such client");
                requireRoom(errand, arrival.bytes());
                FileId id = repository.insert(errand, name.value(), kind.mediaType(), arrival, storageName);
                return repository.find(id).orElseThrow().file();
            }));
            known = true;
            return file;
        } finally {
            if (!known) store.remove(storageName);
        }
    }

    private void requireRoom(Errand errand, long bytes) {
        if (repository.countWaiting(errand) >= MAX_WAITING) throw new FileRefused(Reason.TOO_MANY);
        if (repository.bytesOf(errand.about()) + bytes > settings.quotaBytes()) throw new FileRefused(Reason.QUOTA);
    }
}
