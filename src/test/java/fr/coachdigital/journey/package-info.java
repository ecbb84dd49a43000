/** What people do with the product, in a real browser against the running application. */
@NullMarked
package fr.coachdigital.journey;

import org.jspecify.annotations.NullMarked;
