package fr.coachdigital.invoice.internal;

import java.math.BigDecimal;

/** What the ledger and the credit notes say of an invoice. */
record Sums(BigDecimal paid, BigDecimal credited) {
    static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);
}
