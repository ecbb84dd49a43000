/** The conversation of each client with the coach: messages, drafts, what was read, and search. */
@NullMarked
package fr.coachdigital.messaging;

import org.jspecify.annotations.NullMarked;
