package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.NotificationTopics;
import fr.coachdigital.platform.security.Realm;

/** Whose notifications: a row of {@code users} or {@code clientUsers}. */
record AccountKey(Realm realm, int id) {

    String topic() {
        return NotificationTopics.of(realm, id);
    }
}
