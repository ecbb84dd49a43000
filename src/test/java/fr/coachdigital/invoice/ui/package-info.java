/** Invoices as the coach and the client see them. */
@NullMarked
package fr.coachdigital.invoice.ui;

import org.jspecify.annotations.NullMarked;
