/** Rules of form that ArchUnit cannot say in its own words. */
@NullMarked
package fr.coachdigital.architecture;

import org.jspecify.annotations.NullMarked;
