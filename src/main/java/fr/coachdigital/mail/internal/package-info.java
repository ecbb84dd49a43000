/** The outbox table, its worker and the SMTP adapter. */
@NullMarked
package fr.coachdigital.mail.internal;

import org.jspecify.annotations.NullMarked;
