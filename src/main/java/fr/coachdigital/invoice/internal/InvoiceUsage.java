package fr.coachdigital.invoice.internal;

import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A client with an invoice, be it a draft, cannot be deleted. */
@Component
class InvoiceUsage implements ClientUsage {

    private final InvoiceRepository invoices;

    InvoiceUsage(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<String> of(ClientId client) {
        return invoices.existsOf(client) ? List.of("client.usage.invoices") : List.of();
    }
}
