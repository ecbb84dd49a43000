/** E-mails as stored intentions: a feature queues one in its own transaction and the outbox delivers it. */
@NullMarked
package fr.coachdigital.mail;

import org.jspecify.annotations.NullMarked;
