package fr.coachdigital.notification;

/** There is no such notification, it is settled, or it is somebody else's: nobody can tell which. */
public class NotificationNotFound extends RuntimeException {

    public NotificationNotFound(NotificationId id) {
        super("No notification " + id.value());
    }
}
