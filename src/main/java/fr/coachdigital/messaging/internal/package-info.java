/** How conversations are kept. */
@NullMarked
package fr.coachdigital.messaging.internal;

import org.jspecify.annotations.NullMarked;
