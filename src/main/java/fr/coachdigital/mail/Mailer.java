package fr.coachdigital.mail;

/** Takes e-mails to deliver. */
public interface Mailer {

    /**
     * Stores the mail in the caller's transaction; it leaves after the commit, is retried for 24 hours and is never
     * lost. Callable by whoever states a fact, signed in or not.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void queue(Mail mail);
}
