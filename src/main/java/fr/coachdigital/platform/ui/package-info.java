/** The two shells and the small pieces that all views share. */
@NullMarked
package fr.coachdigital.platform.ui;

import org.jspecify.annotations.NullMarked;
