/** The product to try at once: its own database, keys and sample data; none of it is in the production jar. */
@NullMarked
package fr.coachdigital.demo;

import org.jspecify.annotations.NullMarked;
