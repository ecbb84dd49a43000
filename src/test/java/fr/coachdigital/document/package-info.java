/** Tests of what quotes and invoices have in common. */
@NullMarked
package fr.coachdigital.document;

import org.jspecify.annotations.NullMarked;
