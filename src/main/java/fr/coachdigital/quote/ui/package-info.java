/** Pages of quotes, for the coach and in the portal. */
@NullMarked
package fr.coachdigital.quote.ui;

import org.jspecify.annotations.NullMarked;
