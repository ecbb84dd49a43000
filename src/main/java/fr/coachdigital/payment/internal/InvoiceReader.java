package fr.coachdigital.payment.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.platform.security.SystemCaller;
import fr.coachdigital.shared.ClientId;
import org.springframework.stereotype.Component;

/** Reads invoices as the system, for those whose right to them was looked at before. */
@Component
class InvoiceReader {

    private final PayableInvoices invoices;
    private final SystemCaller system;

    InvoiceReader(PayableInvoices invoices, SystemCaller system) {
        this.invoices = invoices;
        this.system = system;
    }

    PayableInvoice get(InvoiceId id) {
        return system.call(() -> invoices.get(id));
    }

    /** @throws InvoiceNotFound when this client was given no such invoice */
    void check(InvoiceId id, ClientId client) {
        system.call(() -> invoices.get(id, client));
    }

    PrintedDocument pdf(InvoiceId id) {
        return system.call(() -> invoices.pdf(id));
    }
}
