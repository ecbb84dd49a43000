/** Tests of what the coach sets for the whole practice. */
@NullMarked
package fr.coachdigital.settings;

import org.jspecify.annotations.NullMarked;
