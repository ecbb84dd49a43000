/** How documents are composed, printed, kept and linked to. */
@NullMarked
package fr.coachdigital.document.internal;

import org.jspecify.annotations.NullMarked;
