package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.invoice.InvoiceChangedMeanwhile;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.quote.AcceptedQuotes;
import fr.coachdigital.quote.QuoteId;
import org.springframework.stereotype.Component;

/** Holds an invoice until the transaction ends; its quote first, so that all that hangs on one quote takes turns. */
@Component
class InvoiceLocks {

    private final InvoiceRepository invoices;
    private final AcceptedQuotes quotes;

    InvoiceLocks(InvoiceRepository invoices, AcceptedQuotes quotes) {
        this.invoices = invoices;
        this.quotes = quotes;
    }

    /** What the client agreed to. */
    DocumentContent quote(QuoteId quote) {
        return quotes.lock(quote);
    }

    /** The same, to look at. */
    DocumentContent look(QuoteId quote) {
        return quotes.content(quote);
    }

    StoredInvoice any(InvoiceId id) {
        StoredInvoice seen = invoices.find(id).orElseThrow(InvoiceNotFound::new);
        if (seen.quote() != null) quotes.lock(seen.quote());
        return invoices.lock(id);
    }

    /** @throws InvoiceRefused when it was issued */
    StoredInvoice draft(InvoiceId id) {
        StoredInvoice invoice = any(id);
        if (invoice.isIssued()) throw new InvoiceRefused(Reason.ALREADY_ISSUED);
        return invoice;
    }

    /** @throws InvoiceChangedMeanwhile when the stored one is not of this version */
    StoredInvoice draft(InvoiceId id, int version) {
        StoredInvoice draft = draft(id);
        if (draft.version() != version) throw new InvoiceChangedMeanwhile();
        return draft;
    }

    StoredInvoice issued(InvoiceId id) {
        StoredInvoice invoice = any(id);
        if (!invoice.isIssued()) throw new InvoiceRefused(Reason.NOT_ISSUED);
        return invoice;
    }
}
