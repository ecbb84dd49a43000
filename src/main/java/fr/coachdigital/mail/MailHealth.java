package fr.coachdigital.mail;

/** Whether mails leave; for the coach's notices. */
public interface MailHealth {

    /** How many mails failed for good and were not sent again since. */
    int failedCount();

    /** Whether a mail server is set up; without one mails are kept and readable in the outbox. */
    boolean connected();
}
