/** What every feature stands on: the clock, texts, live updates and after-commit work. */
@NullMarked
package fr.coachdigital.platform;

import org.jspecify.annotations.NullMarked;
