package fr.coachdigital.mail;

import java.util.List;
import java.util.Optional;

/** The coach's look at all mails, newest first, and the second chance for those that did not arrive. */
public interface Outbox {

    List<OutboxRow> page(OutboxFilter filter, int offset, int limit);

    int count(OutboxFilter filter);

    Optional<OutboxMail> find(MailId id);

    /**
     * Sends a mail again: a failed or kept one as itself, with its Message-ID; one that had left as a new mail, so that
     * the recipient's mailbox does not hide it as a repeat.
     *
     * @return the mail that is now queued
     * @throws SendAgainRefused with the reason
     */
    MailId sendAgain(MailId id);
}
