/** How SQL values become Java values. */
@NullMarked
package fr.coachdigital.platform.jooq;

import org.jspecify.annotations.NullMarked;
