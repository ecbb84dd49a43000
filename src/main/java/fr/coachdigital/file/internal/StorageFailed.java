package fr.coachdigital.file.internal;

import fr.coachdigital.file.FileRefused;

/** The disk does not take a file; carries why, for the log. */
final class StorageFailed extends FileRefused {
    StorageFailed(Throwable cause) {
        super(Reason.STORAGE);
        initCause(cause);
    }
}
