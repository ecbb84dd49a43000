/** The coach's view of the outbox. */
@NullMarked
package fr.coachdigital.mail.ui;

import org.jspecify.annotations.NullMarked;
