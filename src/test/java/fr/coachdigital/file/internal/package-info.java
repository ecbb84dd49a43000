/** Tests of how files are checked, kept and forgotten. */
@NullMarked
package fr.coachdigital.file.internal;

import org.jspecify.annotations.NullMarked;
