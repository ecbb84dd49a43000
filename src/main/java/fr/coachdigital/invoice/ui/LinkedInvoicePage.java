package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.LinkedDocument;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.LinkedInvoices;
import fr.coachdigital.shared.Language;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An invoice behind a mailed link. */
@Component
class LinkedInvoicePage implements LinkedDocument {

    private final LinkedInvoices invoices;
    private final ClientInvoiceWords words;

    LinkedInvoicePage(LinkedInvoices invoices, ClientInvoiceWords words) {
        this.invoices = invoices;
        this.words = words;
    }

    @Override
    public LinkedKind kind() {
        return LinkedKind.INVOICE;
    }

    @Override
    public LinkedPage page(OpenLink link) {
        ClientInvoice invoice = invoices.open(link);
        Language language = invoice.content().language();
        return new LinkedPage(
                "invoice",
                invoice.content(),
                Map.of(
                        "invoice", invoice,
                        "standing", words.standing(invoice, language),
                        "due", invoice.due().display(language),
                        "rest", invoice.rest().display(language),
                        "payments", words.payments(invoice, language)));
    }

    @Override
    public PrintedDocument pdf(OpenLink link) {
        return invoices.pdf(link);
    }

    @Override
    public DocumentContent content(OpenLink link) {
        return invoices.content(link);
    }
}
