/** The coach’s pages about quotes, as a person meets them. */
@NullMarked
package fr.coachdigital.quote.ui;

import org.jspecify.annotations.NullMarked;
