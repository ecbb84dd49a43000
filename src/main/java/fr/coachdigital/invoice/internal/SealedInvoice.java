package fr.coachdigital.invoice.internal;

import java.math.BigDecimal;

/**
 * An issued invoice as a check reads it.
 *
 * @param row all that is frozen, in one text
 */
record SealedInvoice(
        int id,
        int position,
        String number,
        String row,
        SealedInvoices.Kept document,
        String previousSeal,
        String seal,
        BigDecimal paid,
        BigDecimal credited) {}
