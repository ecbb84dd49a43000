/** Both home pages: what a person finds first after signing in, read from the roots of the other features. */
@NullMarked
package fr.coachdigital.dashboard;

import org.jspecify.annotations.NullMarked;
