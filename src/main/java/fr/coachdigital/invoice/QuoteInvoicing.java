package fr.coachdigital.invoice;

import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;

/** Makes draft invoices out of an accepted quote, never for more than it comes to; for the coach. */
public interface QuoteInvoicing {

    /** How far the quote is invoiced. */
    QuoteProgress progress(QuoteId quote);

    /**
     * A draft of the deposit that the quote asks for.
     *
     * @throws InvoiceRefused with the reason
     */
    InvoiceId deposit(QuoteId quote);

    /**
     * A draft over a part, spread over the quote's rates of VAT.
     *
     * @param gross what it asks for, VAT included
     * @throws InvoiceRefused with the reason
     */
    InvoiceId part(QuoteId quote, Money gross);

    /**
     * A draft with all lines of the quote that takes off what was invoiced before.
     *
     * @throws InvoiceRefused with the reason
     */
    InvoiceId balance(QuoteId quote);
}
