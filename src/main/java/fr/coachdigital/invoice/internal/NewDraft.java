package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.quote.QuoteId;
import org.jspecify.annotations.Nullable;

/** A draft on its way into the table. */
record NewDraft(
        InvoiceKind kind,
        InvoiceData data,
        @Nullable QuoteId quote,
        @Nullable InvoiceId original,
        String reason) {

    static NewDraft standard(InvoiceData data) {
        return new NewDraft(InvoiceKind.STANDARD, data, null, null, "");
    }

    static NewDraft ofQuote(InvoiceKind kind, InvoiceData data, QuoteId quote) {
        return new NewDraft(kind, data, quote, null, "");
    }

    static NewDraft creditNote(InvoiceData data, StoredInvoice original, String reason) {
        return new NewDraft(InvoiceKind.CREDIT_NOTE, data, original.quote(), original.id(), reason);
    }
}
