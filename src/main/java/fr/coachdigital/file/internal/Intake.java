package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** What every file goes through before it is stored: read, judged, scanned, pictured. */
@Component
class Intake {

    private final FileStore store;
    private final ContentCheck check;
    private final VirusScan scan;
    private final ImagePreviews previews;

    Intake(FileStore store, ContentCheck check, VirusScan scan, ImagePreviews previews) {
        this.store = store;
        this.check = check;
        this.scan = scan;
        this.previews = previews;
    }

    /**
     * Takes a file aside; whoever asked stores or discards it.
     *
     * @throws FileRefused with the reason; nothing is left of it then
     */
    Arrival take(FileKind kind, InputStream content) {
        Arrival arrival = store.receive(content);
        boolean good = false;
        try {
            check.check(kind, arrival.content());
            scan.check(arrival.content());
            Arrival complete =
                    arrival.withPreview(previews.of(kind, arrival.content()).orElse(null));
            good = true;
            return complete;
        } catch (IOException unreadable) {
            throw new StorageFailed(unreadable);
        } finally {
            if (!good) store.discard(arrival.content());
        }
    }

    /** Removes what {@link #take} left aside, unless it was stored. */
    void discard(Arrival arrival) {
        store.discard(arrival.content());
        if (arrival.preview() != null) store.discard(arrival.preview().picture());
    }
}
