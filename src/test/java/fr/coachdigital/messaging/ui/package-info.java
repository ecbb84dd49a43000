/** The conversation as people see and use it. */
@NullMarked
package fr.coachdigital.messaging.ui;

import org.jspecify.annotations.NullMarked;
