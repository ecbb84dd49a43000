/** Tests of invoices as other features and people see them. */
@NullMarked
package fr.coachdigital.invoice;

import org.jspecify.annotations.NullMarked;
