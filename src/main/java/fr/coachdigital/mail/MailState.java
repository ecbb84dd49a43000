package fr.coachdigital.mail;

/** Where a mail stands. */
public enum MailState {
    /** Waits for its first or next attempt. */
    QUEUED,
    /** Is being handed to the mail server. */
    SENDING,
    /** Was taken by the mail server. */
    SENT,
    /** Was refused, or could not be sent for 24 hours. */
    FAILED,
    /** Was written while no mail server was set up: only readable here. */
    KEPT
}
