package fr.coachdigital.messaging;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;

/** Topics of live updates about conversations. */
public final class MessagingTopics {
    /** Something changed in any conversation, its unread count included; the id is the client's. For the coach. */
    public static final String INBOX = "messaging.inbox";

    private MessagingTopics() {}

    /** Something changed in this conversation; the id is the number of the newest message. */
    public static String conversation(ClientId client) {
        return "messaging.conversation." + client.value();
    }

    /** Somebody of this side is writing in this conversation; the id is their account's. */
    public static String typing(ClientId client, Realm side) {
        return "messaging.typing." + side + "." + client.value();
    }

    /** The draft of one side changed, in another tab or on another device; the id is the account's. */
    public static String draft(ClientId client, Realm side) {
        return "messaging.draft." + side + "." + client.value();
    }
}
