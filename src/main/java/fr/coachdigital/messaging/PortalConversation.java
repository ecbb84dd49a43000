package fr.coachdigital.messaging;

/** The conversation of the client who asks; for the portal. */
public interface PortalConversation extends Conversation {

    /** How many messages of the coach wait to be read. */
    int unread();
}
