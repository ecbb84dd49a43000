/** Clients as the coach works with them. */
@NullMarked
package fr.coachdigital.client;

import org.jspecify.annotations.NullMarked;
