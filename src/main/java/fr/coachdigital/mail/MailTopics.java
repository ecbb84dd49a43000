package fr.coachdigital.mail;

/** Topics of live updates about the outbox; the id is the mail's. */
public final class MailTopics {

    /** A mail was queued or changed its state. */
    public static final String CHANGED = "mail.changed";

    /** A mail will not be tried again by itself. */
    public static final String FAILED = "mail.failed";

    private MailTopics() {}
}
