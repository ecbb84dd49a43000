/** What the pages of quotes and invoices share: the line editor, totals, the document as a web page, mailed links. */
@NullMarked
package fr.coachdigital.document.ui;

import org.jspecify.annotations.NullMarked;
