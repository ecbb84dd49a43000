/** The product: main class and app shell. */
@NullMarked
package fr.coachdigital;

import org.jspecify.annotations.NullMarked;
