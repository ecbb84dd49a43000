/** How invoices are issued, chained, paid and corrected. */
@NullMarked
package fr.coachdigital.invoice.internal;

import org.jspecify.annotations.NullMarked;
