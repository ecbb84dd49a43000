/** How any feature tells a person something: one call with an event, delivered by whoever keeps notifications. */
@NullMarked
package fr.coachdigital.platform.notice;

import org.jspecify.annotations.NullMarked;
