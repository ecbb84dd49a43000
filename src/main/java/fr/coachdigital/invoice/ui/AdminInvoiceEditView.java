package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceChangedMeanwhile;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes a draft; what was issued leads back to its page. */
@Route(value = InvoicePaths.LIST + "/:id/edit", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/invoice.css")
class AdminInvoiceEditView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, NamedPage {

    private final AdminInvoices invoices;
    private final InvoiceEditor editor;
    private final PageHeader header = new PageHeader("");
    private @Nullable Invoice invoice;

    AdminInvoiceEditView(AdminInvoices invoices, InvoiceFormParts parts, UnfinishedForms unfinished) {
        this.invoices = invoices;
        editor = new InvoiceEditor(parts, unfinished, this::change, this::leave);
        getContent().add(header, editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Invoice found = invoices.find(InvoiceAddress.invoice(event)).orElseThrow(NotFoundException::new);
        show(found);
        if (found.isIssued()) {
            event.forwardTo(InvoicePaths.page(found.id()));
            return;
        }
        header.withBack(InvoiceWords.number(found.kind(), found.number()), InvoicePaths.page(found.id()));
        editor.open("invoice:" + found.id().value(), found.version());
    }

    private void goOnFrom(Invoice stored) {
        invoice = stored;
        editor.rebase(stored.version());
    }

    private void show(Invoice found) {
        goOnFrom(found);
        header.setTitle(pageName());
        header.setContext(found.clientName());
        editor.show(found);
    }

    private void change(InvoiceData data) {
        try {
            invoices.change(invoice().id(), editor.baseVersion(), data);
            editor.keep();
            Toasts.success(getTranslation("invoice.saved"));
            leave();
        } catch (InvoiceChangedMeanwhile changed) {
            editor.showChanged(this::reload, this::overwrite);
        } catch (InvoiceRefused refused) {
            editor.showRefused(refused);
        } catch (InvoiceNotFound gone) {
            editor.keep();
            Toasts.error(getTranslation("invoice.gone"));
            UI.getCurrent().navigate(InvoicePaths.LIST);
        }
    }

    private void reload() {
        invoices.find(invoice().id()).ifPresent(latest -> {
            show(latest);
            editor.keep();
        });
    }

    private void overwrite() {
        invoices.find(invoice().id()).ifPresent(this::goOnFrom);
        editor.submit();
    }

    private void leave() {
        UI.getCurrent().navigate(InvoicePaths.page(invoice().id()));
    }

    private Invoice invoice() {
        return Objects.requireNonNull(invoice, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return getTranslation("invoice.edit.title." + invoice().kind().document());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
