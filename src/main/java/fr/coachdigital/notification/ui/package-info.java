/** The bell, the two pages of notifications, the matrices of choices, and the page that stops mails. */
@NullMarked
package fr.coachdigital.notification.ui;

import org.jspecify.annotations.NullMarked;
