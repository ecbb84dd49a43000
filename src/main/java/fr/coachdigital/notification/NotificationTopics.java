package fr.coachdigital.notification;

import fr.coachdigital.platform.security.Realm;
import java.util.Locale;

/** Topics of live updates about notifications: one for each recipient, so that nobody wakes for another's. */
public final class NotificationTopics {

    private NotificationTopics() {}

    /** Something was told to this account, read by it or settled; the id is the account's. */
    public static String of(Realm realm, int accountId) {
        return "notification." + realm.name().toLowerCase(Locale.ROOT) + "." + accountId;
    }
}
