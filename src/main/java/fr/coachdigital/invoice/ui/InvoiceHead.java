package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.time.LocalDate;

/** The top of an invoice’s page: which one it is, how it stands, and the acts, the most likely one first to see. */
final class InvoiceHead extends Composite<Div> {

    private final Invoice invoice;
    private final InvoiceActs acts;
    private final PaymentActs payments;
    private final Runnable changed;

    InvoiceHead(Invoice invoice, LocalDate today, InvoiceActs acts, PaymentActs payments, Runnable changed) {
        this.invoice = invoice;
        this.acts = acts;
        this.payments = payments;
        this.changed = changed;
        PageHeader header = new PageHeader(title(), invoice.data().subject())
                .withBack(getTranslation("invoice.title"), InvoicePaths.LIST);
        StatusBadge state = InvoiceWords.badge(
                invoice.kind(), invoice.state(), invoice.data().dueDate(), today);
        if (invoice.kind() == InvoiceKind.STANDARD) header.withBesideTitle(state);
        else header.withBesideTitle(new StatusBadge(InvoiceWords.of(invoice.kind()), Tone.INFO), state);
        header.withAct(more()).withAct(pdf());
        if (invoice.isIssued()) addActs(header);
        else addDraftActs(header);
        Anchor client = new Anchor(ClientPaths.card(invoice.data().client()), invoice.clientName());
        client.addClassName("invoice-client");
        getContent().addClassName("invoice-head");
        getContent().add(header, client);
    }

    /** Whether money can come in for it. */
    static boolean isPayable(Invoice invoice) {
        return invoice.isIssued() && invoice.kind() != InvoiceKind.CREDIT_NOTE;
    }

    private String title() {
        return invoice.isIssued()
                ? getTranslation("invoice.page.title." + invoice.kind().document(), invoice.number())
                : InvoiceWords.number(invoice.kind(), "");
    }

    private void addDraftActs(PageHeader header) {
        header.withAct(new Button(
                        getTranslation("invoice.edit"),
                        Icons.EDIT.create(),
                        event -> UI.getCurrent().navigate(InvoicePaths.edit(invoice.id()))))
                .withPrimary(new Button(
                        getTranslation("invoice.issue"), Icons.CHECK.create(), event -> acts.issue(invoice, changed)));
    }

    /** First it goes to the client, then one waits for the money. */
    private void addActs(PageHeader header) {
        boolean sent = invoice.sentAt() != null;
        boolean awaited = isPayable(invoice) && invoice.rest().isPositive();
        Button send = new Button(
                getTranslation(sent ? "invoice.send.again" : "invoice.send"),
                Icons.SEND.create(),
                event -> acts.send(invoice, changed));
        Button pay = new Button(getTranslation("payment.record"), event -> payments.record(invoice, changed));
        if (sent && awaited) {
            header.withAct(send).withPrimary(pay);
        } else {
            if (awaited) header.withAct(pay);
            if (sent) header.withAct(send);
            else header.withPrimary(send);
        }
    }

    private Anchor pdf() {
        Anchor link = PdfDownload.link(
                getTranslation(invoice.isIssued() ? "invoice.pdf" : "invoice.pdf.preview"), acts.pdf(invoice));
        link.addClassName("button-link");
        return link;
    }

    private MenuBar more() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = menu.addItem(Icons.MORE.create());
        opener.setAriaLabel(getTranslation("invoice.more", title()));
        if (isPayable(invoice)) {
            if (!invoice.rest().isPositive()) {
                opener.getSubMenu()
                        .addItem(getTranslation("payment.record"), event -> payments.record(invoice, changed));
            }
            opener.getSubMenu().addItem(getTranslation("invoice.credit"), event -> acts.credit(invoice));
        }
        if (invoice.kind() != InvoiceKind.CREDIT_NOTE) {
            opener.getSubMenu().addItem(getTranslation("invoice.duplicate"), event -> acts.duplicate(invoice));
        }
        if (!invoice.isIssued()) {
            opener.getSubMenu().addItem(getTranslation("invoice.delete"), event -> acts.delete(invoice));
        }
        return menu;
    }
}
