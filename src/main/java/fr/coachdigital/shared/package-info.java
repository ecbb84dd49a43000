/** Kernel without Spring or Vaadin: typed ids and the small values every feature speaks in. */
@NullMarked
package fr.coachdigital.shared;

import org.jspecify.annotations.NullMarked;
