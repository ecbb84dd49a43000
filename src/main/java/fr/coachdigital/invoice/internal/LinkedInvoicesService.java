package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.LinkedInvoices;
import fr.coachdigital.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: the link is the right, and it names one invoice of one client. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class LinkedInvoicesService implements LinkedInvoices {

    private final ClientSide side;
    private final Views views;
    private final InvoiceNews news;

    LinkedInvoicesService(ClientSide side, Views views, InvoiceNews news) {
        this.side = side;
        this.views = views;
        this.news = news;
    }

    @Override
    public ClientInvoice open(OpenLink link) {
        StoredInvoice invoice = get(link);
        noteSeen(invoice);
        return side.show(invoice);
    }

    @Override
    public PrintedDocument pdf(OpenLink link) {
        StoredInvoice invoice = get(link);
        noteSeen(invoice);
        return side.pdf(invoice);
    }

    @Override
    public DocumentContent content(OpenLink link) {
        return side.content(get(link));
    }

    private void noteSeen(StoredInvoice invoice) {
        if (views.isByClient() && views.seen(invoice)) news.changed(invoice.client());
    }

    private StoredInvoice get(OpenLink link) {
        DocumentReference document = link.document();
        if (document.kind() != LinkedKind.INVOICE) throw new InvoiceNotFound();
        return side.get(new InvoiceId(document.id()), document.client());
    }
}
