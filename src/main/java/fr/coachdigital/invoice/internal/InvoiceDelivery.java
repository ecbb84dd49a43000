package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives issued invoices to clients: a link, a mail with it, one to the owner, and word of it in the portal. */
@Component
class InvoiceDelivery {

    private final InvoiceReading reading;
    private final Views views;
    private final DocumentLinks links;
    private final InvoiceMails mails;
    private final InvoiceNews news;

    InvoiceDelivery(InvoiceReading reading, Views views, DocumentLinks links, InvoiceMails mails, InvoiceNews news) {
        this.reading = reading;
        this.views = views;
        this.links = links;
        this.mails = mails;
        this.news = news;
    }

    void send(InvoiceId id, String message) {
        StoredInvoice invoice = issued(id);
        URI link = links.create(new DocumentReference(LinkedKind.INVOICE, id.value(), invoice.client()));
        mails.send(invoice, reading.content(invoice), message, link);
        views.sent(invoice);
        news.tell("sent", invoice, invoice.number());
    }

    Optional<DocumentLink> link(InvoiceId id) {
        return links.current(LinkedKind.INVOICE, reading.get(id).id().value());
    }

    void revoke(InvoiceId id) {
        StoredInvoice invoice = issued(id);
        links.revoke(LinkedKind.INVOICE, id.value());
        news.tell("link-revoked", invoice, invoice.number());
    }

    private StoredInvoice issued(InvoiceId id) {
        StoredInvoice invoice = reading.get(id);
        if (!invoice.isIssued()) throw new InvoiceRefused(Reason.NOT_ISSUED);
        return invoice;
    }
}
