package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import fr.coachdigital.platform.security.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way of a file from its sender to its place. */
@Component
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final CurrentUser currentUser;
    private final RateLimits limits;
    private final Intake intake;
    private final Shelf shelf;

    Reception(CurrentUser currentUser, RateLimits limits, Intake intake, Shelf shelf) {
        this.currentUser = currentUser;
        this.limits = limits;
        this.intake = intake;
        this.shelf = shelf;
    }

    StoredFile receive(Errand errand, String typedName, InputStream content) {
        SignedIn person = currentUser.get();
        // The transaction manager would say so too, after the disk was written to.
        if (person.preview()) throw new PreviewIsReadOnly();
        try {
            if (limits.take(RateLimit.FILES, person.getName()).isPresent()) throw new FileRefused(Reason.TOO_MANY);
            return take(errand, FileName.of(typedName), content);
        } catch (FileRefused refused) {
            if (refused instanceof StorageFailed) LOG.error("A file could not be written to disk", refused);
            readToItsEnd(content);
            throw refused;
        }
    }

    private StoredFile take(Errand errand, FileName name, InputStream content) {
        FileKind kind = name.kind().orElseThrow(() -> new FileRefused(Reason.TYPE));
        shelf.requireRoom(errand);
        Arrival arrival = intake.take(kind, content);
        try {
            return shelf.put(errand, name, kind, arrival);
        } finally {
            intake.discard(arrival);
        }
    }

    /** A browser reads the answer only once all it sends was taken; more than a file may have is not waited for. */
    private static void readToItsEnd(InputStream content) {
        try {
            byte[] buffer = new byte[16 * 1024];
            long left = Files.MAX_BYTES;
            for (int read = content.read(buffer); read >= 0 && left > 0; read = content.read(buffer)) left -= read;
        } catch (IOException senderLeft) {
            LOG.debug("The sender of a refused file left", senderLeft);
        }
    }
}
