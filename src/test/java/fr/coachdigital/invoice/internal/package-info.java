/** Tests of how invoices are kept. */
@NullMarked
package fr.coachdigital.invoice.internal;

import org.jspecify.annotations.NullMarked;
