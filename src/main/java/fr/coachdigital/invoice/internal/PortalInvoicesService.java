package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.ClientInvoiceRow;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.PortalInvoices;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reading and noting are transactions of their own, so that a coach who looks at the portal can read. */
@Service
@PreAuthorize(Roles.IS_CLIENT)
class PortalInvoicesService implements PortalInvoices {

    private final ClientSide side;
    private final Views views;
    private final InvoiceNews news;
    private final CurrentUser currentUser;

    PortalInvoicesService(ClientSide side, Views views, InvoiceNews news, CurrentUser currentUser) {
        this.side = side;
        this.views = views;
        this.news = news;
        this.currentUser = currentUser;
    }

    @Override
    public List<ClientInvoiceRow> list() {
        return side.list(currentUser.clientId());
    }

    @Override
    public int waiting() {
        return side.waiting(currentUser.clientId());
    }

    @Override
    public ClientInvoice open(InvoiceId id) {
        StoredInvoice invoice = side.get(id, currentUser.clientId());
        noteSeen(invoice);
        return side.show(invoice);
    }

    @Override
    public PrintedDocument pdf(InvoiceId id) {
        StoredInvoice invoice = side.get(id, currentUser.clientId());
        noteSeen(invoice);
        return side.pdf(invoice);
    }

    private void noteSeen(StoredInvoice invoice) {
        if (views.isByClient() && views.seen(invoice)) news.changed(invoice.client());
    }
}
