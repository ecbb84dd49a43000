/** Tests of how documents are composed, printed and kept. */
@NullMarked
package fr.coachdigital.document.internal;

import org.jspecify.annotations.NullMarked;
