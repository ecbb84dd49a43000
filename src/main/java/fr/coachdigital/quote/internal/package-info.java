/** How quotes are kept, sent, decided on. */
@NullMarked
package fr.coachdigital.quote.internal;

import org.jspecify.annotations.NullMarked;
