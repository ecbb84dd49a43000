package fr.coachdigital.notification;

/** How mails tell a person of a kind of event. */
public enum MailChoice {
    /** One mail for all that is unread, five minutes after the first. */
    AT_ONCE,
    /** One mail at eight in the morning, Paris time, for what is unread. */
    DIGEST,
    NONE
}
