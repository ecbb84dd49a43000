/** Tests of the settings page. */
@NullMarked
package fr.coachdigital.settings.ui;

import org.jspecify.annotations.NullMarked;
