/** Pages of invoices, for the coach and in the portal, and the client’s list of documents. */
@NullMarked
package fr.coachdigital.invoice.ui;

import org.jspecify.annotations.NullMarked;
