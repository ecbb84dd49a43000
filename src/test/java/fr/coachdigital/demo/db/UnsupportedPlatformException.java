package fr.coachdigital.demo.db;

/** No MariaDB server is packaged for this system; the message tells the user what to do instead. */
public final class UnsupportedPlatformException extends RuntimeException {

    UnsupportedPlatformException(String system) {
        super("Aucun serveur MariaDB n’est fourni pour ce système (" + system
                + "), indiquez l’adresse du vôtre dans la variable COACH_DB_URL.");
    }
}
