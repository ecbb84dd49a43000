/** Quotes: written by the coach, accepted, declined or questioned by the client. */
@NullMarked
package fr.coachdigital.quote;

import org.jspecify.annotations.NullMarked;
