/** The settings row. */
@NullMarked
package fr.coachdigital.settings.internal;

import org.jspecify.annotations.NullMarked;
