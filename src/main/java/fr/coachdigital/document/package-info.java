/** What quotes and invoices have in common: lines, arithmetic, numbers, mentions, the PDF, its archive and mailed links. */
@NullMarked
package fr.coachdigital.document;

import org.jspecify.annotations.NullMarked;
