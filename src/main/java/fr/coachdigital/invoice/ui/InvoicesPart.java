package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuotePart;
import fr.coachdigital.quote.QuoteState;

/** On the page of a quote: its invoices, once it was accepted. */
@SpringComponent
class InvoicesPart implements QuotePart<Component> {

    private final QuoteInvoicing invoicing;

    InvoicesPart(QuoteInvoicing invoicing) {
        this.invoicing = invoicing;
    }

    @Override
    public Component content(Quote quote) {
        if (quote.state() == QuoteState.ACCEPTED) return new QuoteInvoicesPanel(quote.id(), invoicing);
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
