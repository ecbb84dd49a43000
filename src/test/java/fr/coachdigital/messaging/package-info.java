/** Conversations, seen from outside the feature. */
@NullMarked
package fr.coachdigital.messaging;

import org.jspecify.annotations.NullMarked;
