/** How files are checked, kept on disk, found again and forgotten. */
@NullMarked
package fr.coachdigital.file.internal;

import org.jspecify.annotations.NullMarked;
