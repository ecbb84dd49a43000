package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was made from quotes; one with an invoice, be it a draft, is neither cancelled nor revised. */
@Component
class InvoicedQuotes implements QuoteUse {

    private final InvoiceRepository invoices;
    private final InvoiceList list;

    InvoicedQuotes(InvoiceRepository invoices, InvoiceList list) {
        this.invoices = invoices;
        this.list = list;
    }

    @Override
    public boolean isUsed(QuoteId id) {
        return invoices.existsOf(id);
    }

    QuoteStanding standing(QuoteId id, DocumentContent quote) {
        return QuoteStanding.of(quote, invoices.ofQuote(id));
    }

    List<InvoiceRow> rows(QuoteId id) {
        return list.of(invoices.ofQuote(id));
    }
}
