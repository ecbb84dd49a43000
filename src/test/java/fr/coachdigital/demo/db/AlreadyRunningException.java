package fr.coachdigital.demo.db;

/** Another living program already uses this data folder; the message is one sentence for the user. */
public final class AlreadyRunningException extends RuntimeException {

    AlreadyRunningException() {
        super("Coach Digital est déjà lancé avec ces données.");
    }
}
