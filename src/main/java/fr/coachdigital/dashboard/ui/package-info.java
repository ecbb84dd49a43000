/** The home pages of the coach and of the client. */
@NullMarked
package fr.coachdigital.dashboard.ui;

import org.jspecify.annotations.NullMarked;
