/** The conversation on the screen, for both sides. */
@NullMarked
package fr.coachdigital.messaging.ui;

import org.jspecify.annotations.NullMarked;
