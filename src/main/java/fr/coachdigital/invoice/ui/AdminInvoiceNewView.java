package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;

/** Writes an invoice that stands alone. */
@Route(value = InvoicePaths.NEW, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("invoice.new")
@StyleSheet("styles/invoice.css")
class AdminInvoiceNewView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AdminInvoices invoices;
    private final InvoiceEditor editor;

    AdminInvoiceNewView(AdminInvoices invoices, InvoiceFormParts parts, UnfinishedForms unfinished) {
        this.invoices = invoices;
        editor = new InvoiceEditor(
                parts, unfinished, this::draft, () -> UI.getCurrent().navigate(InvoicePaths.LIST));
        getContent()
                .add(
                        new PageHeader(getTranslation("invoice.new"), getTranslation("invoice.new.context"))
                                .withBack(getTranslation("invoice.title"), InvoicePaths.LIST),
                        editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        new ListAddress(event.getLocation().getQueryParameters())
                .id(InvoicePaths.CLIENT)
                .map(ClientId::new)
                .ifPresent(editor::showNew);
        editor.open("invoice:new", 0);
        editor.focus();
    }

    private void draft(InvoiceData data) {
        InvoiceId id = invoices.draft(data);
        editor.keep();
        Toasts.success(getTranslation("invoice.drafted"));
        UI.getCurrent().navigate(InvoicePaths.page(id));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
