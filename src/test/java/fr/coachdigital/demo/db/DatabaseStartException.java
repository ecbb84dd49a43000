package fr.coachdigital.demo.db;

import org.jspecify.annotations.Nullable;

/** The embedded MariaDB could not be installed, started or used; the message is for the user. */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String message) {
        this(message, null);
    }

    private DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DatabaseStartException because(Exception failure) {
        return new DatabaseStartException("La base de données de la démonstration a échoué\u00a0: " + failure, failure);
    }

    static DatabaseStartException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new DatabaseStartException("Le lancement de la base de données a été interrompu.", interruption);
    }
}
