/** What people are told, in the product and by e-mail, and how they want to hear of it. */
@NullMarked
package fr.coachdigital.notification;

import org.jspecify.annotations.NullMarked;
