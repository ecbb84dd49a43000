package fr.coachdigital.messaging;

import fr.coachdigital.shared.ClientId;

/** Where conversations lie; other features navigate by these. */
public final class MessagingPaths {
    public static final String ADMIN = "admin/messages";
    public static final String PORTAL = "client/messages";

    private MessagingPaths() {}

    /** The coach's page of the conversation with a client. */
    public static String with(ClientId client) {
        return ADMIN + "/" + client.value();
    }
}
