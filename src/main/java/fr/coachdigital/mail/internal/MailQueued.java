package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;

/**
 * A mail waits to be sent as soon as the transaction has committed.
 *
 * @param again whether somebody sends it anew
 */
record MailQueued(MailId id, boolean again) {

    MailQueued(MailId id) {
        this(id, false);
    }
}
