/** Invoices, deposit invoices and credit notes, and the ledger of what was paid. */
@NullMarked
package fr.coachdigital.invoice;

import org.jspecify.annotations.NullMarked;
