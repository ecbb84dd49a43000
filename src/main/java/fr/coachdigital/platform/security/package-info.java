/** Who is signed in, what they may do, and the guards in front of it: filter chains, passwords, tokens, limits. */
@NullMarked
package fr.coachdigital.platform.security;

import org.jspecify.annotations.NullMarked;
