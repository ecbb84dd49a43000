package fr.coachdigital.invoice;

import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.settings.NumberSeries;

/** What an invoice is for. */
public enum InvoiceKind {
    /** Stands alone. */
    STANDARD,
    /** What an accepted quote asks for at its acceptance. */
    DEPOSIT,
    /** A part of an accepted quote. */
    PARTIAL,
    /** All of an accepted quote, less what was invoiced before. */
    BALANCE,
    CREDIT_NOTE;

    public NumberSeries series() {
        return this == CREDIT_NOTE ? NumberSeries.CREDIT_NOTE : NumberSeries.INVOICE;
    }

    public DocumentKind document() {
        return switch (this) {
            case STANDARD, PARTIAL, BALANCE -> DocumentKind.INVOICE;
            case DEPOSIT -> DocumentKind.DEPOSIT_INVOICE;
            case CREDIT_NOTE -> DocumentKind.CREDIT_NOTE;
        };
    }
}
