/** How the practice shows itself in the shells. */
@NullMarked
package fr.coachdigital.settings.ui;

import org.jspecify.annotations.NullMarked;
