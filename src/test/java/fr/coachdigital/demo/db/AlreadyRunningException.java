package fr.coachdigital.demo.db;

import java.nio.file.Path;

/** Another living program already uses this data folder; the message is one sentence for the user. */
public final class AlreadyRunningException extends RuntimeException {

    private final transient Path folder;

    AlreadyRunningException(Path folder) {
        super("Coach Digital est déjà lancé avec ces données.");
        this.folder = folder;
    }

    /** The data folder that is in use. */
    public Path folder() {
        return folder;
    }
}
