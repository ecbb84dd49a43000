/** The coach’s record of a client: who they are, how to reach them, where they stand. */
@NullMarked
package fr.coachdigital.client;

import org.jspecify.annotations.NullMarked;
