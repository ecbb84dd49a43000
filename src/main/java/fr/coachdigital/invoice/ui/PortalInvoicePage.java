package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.document.ui.PaperSheet;
import fr.coachdigital.document.ui.PaperSheets;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PortalInvoices;

/** Reads what the client's page of an invoice shows. */
@SpringComponent
class PortalInvoicePage {

    private final PortalInvoices invoices;
    private final PaperSheets sheets;
    private final ClientInvoiceWords words;
    private final OnlinePaying paying;

    PortalInvoicePage(PortalInvoices invoices, PaperSheets sheets, ClientInvoiceWords words, OnlinePaying paying) {
        this.invoices = invoices;
        this.sheets = sheets;
        this.words = words;
        this.paying = paying;
    }

    ClientInvoice open(InvoiceId id) {
        return invoices.open(id);
    }

    PaperSheet sheet(ClientInvoice invoice) {
        return sheets.of(invoice.content());
    }

    ClientInvoiceWords words() {
        return words;
    }

    Anchor pdf(InvoiceId id, String text) {
        return PdfDownload.link(text, () -> invoices.pdf(id));
    }

    PayButton payButton(Runnable readAgain) {
        return new PayButton(paying, words, readAgain);
    }
}
