package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;

/** A mail waits to be sent as soon as the transaction has committed. */
record MailQueued(MailId id) {}
