package fr.coachdigital.notification;

import fr.coachdigital.platform.security.Realm;

/** Where notifications are listed, and where mails about them are stopped. */
public final class NotificationPaths {

    public static final String ADMIN = "admin/notifications";
    public static final String PORTAL = "client/notifications";

    private NotificationPaths() {}

    public static String list(Realm realm) {
        return realm == Realm.COACH ? ADMIN : PORTAL;
    }

    /** Starts with a slash; open to whoever holds the link. */
    public static String unsubscribe(String token) {
        return "/unsubscribe/" + token;
    }
}
