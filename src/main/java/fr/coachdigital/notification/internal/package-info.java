/** Rows and rules of notifications: who is told, when a mail is due, what a link to stop them holds. */
@NullMarked
package fr.coachdigital.notification.internal;

import org.jspecify.annotations.NullMarked;
