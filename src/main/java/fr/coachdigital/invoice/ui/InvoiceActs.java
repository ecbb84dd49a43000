package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceChangedMeanwhile;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.Toasts;
import java.util.List;
import java.util.function.Supplier;

/** Does what the buttons on an invoice’s page say, asks before it where nothing can be undone, and says what came of it. */
@SpringComponent
class InvoiceActs {

    private final AdminInvoices invoices;
    private final ClientDirectory clients;

    InvoiceActs(AdminInvoices invoices, ClientDirectory clients) {
        this.invoices = invoices;
        this.clients = clients;
    }

    /** Asks for a confirmation, or says what is missing. */
    void issue(Invoice invoice, Runnable changed) {
        var missing = invoices.missing(invoice.id());
        if (!missing.isEmpty()) {
            new MissingDialog(missing).open();
            return;
        }
        new IssueDialog(invoice, invoices.look(invoice.id()), () -> issueNow(invoice, changed)).open();
    }

    private void issueNow(Invoice invoice, Runnable changed) {
        try {
            invoices.issue(invoice.id(), invoice.version());
            String number = invoices.find(invoice.id()).map(Invoice::number).orElse("");
            Toasts.success(InvoiceWords.text("invoice.issued", number));
        } catch (DetailsMissing lacking) {
            new MissingDialog(lacking.missing()).open();
        } catch (InvoiceChangedMeanwhile newer) {
            Toasts.error(InvoiceWords.text("invoice.issue.changed"));
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
        }
        changed.run();
    }

    void send(Invoice invoice, Runnable changed) {
        String email =
                clients.row(invoice.data().client()).map(ClientRow::email).orElse("");
        if (email.isEmpty()) {
            new NoAddressDialog(invoice.data().client(), invoice.clientName()).open();
            return;
        }
        new SendDialog(invoice, email, message -> sendNow(invoice, email, message, changed)).open();
    }

    private void sendNow(Invoice invoice, String email, String message, Runnable changed) {
        attempt(() -> invoices.send(invoice.id(), message), InvoiceWords.text("invoice.sent", email));
        changed.run();
    }

    void revoke(Invoice invoice, Runnable changed) {
        Confirmation.ask(
                InvoiceWords.text("invoice.link.revoke.question", invoice.number()),
                InvoiceWords.text("invoice.link.revoke.consequence"),
                InvoiceWords.text("invoice.link.revoke"),
                () -> {
                    attempt(() -> invoices.revokeLink(invoice.id()), InvoiceWords.text("invoice.link.revoked"));
                    changed.run();
                });
    }

    void credit(Invoice invoice) {
        List<Line> lines = invoices.look(invoice.id()).lines();
        new CreditDialog(
                        invoice,
                        lines,
                        reason -> open(() -> invoices.creditAll(invoice.id(), reason), "invoice.credit.drafted"),
                        (chosen, reason) -> openPart(invoice, chosen, reason))
                .open();
    }

    /** @throws OverRate for the dialog, which says it on the line */
    private boolean openPart(Invoice invoice, List<Line> chosen, String reason) {
        try {
            openMade(invoices.creditPart(invoice.id(), chosen, reason), "invoice.credit.drafted");
            return true;
        } catch (OverRate over) {
            throw over;
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
            return false;
        }
    }

    void duplicate(Invoice invoice) {
        open(() -> invoices.duplicate(invoice.id()), "invoice.duplicated");
    }

    void delete(Invoice invoice) {
        Confirmation.ask(
                InvoiceWords.text("invoice.delete.question", invoice.clientName()),
                InvoiceWords.text("invoice.delete.consequence"),
                InvoiceWords.text("invoice.delete"),
                () -> deleteNow(invoice));
    }

    private void deleteNow(Invoice invoice) {
        try {
            invoices.delete(invoice.id());
            Toasts.success(InvoiceWords.text("invoice.deleted"));
        } catch (InvoiceNotFound gone) {
            Toasts.error(InvoiceWords.text("invoice.gone"));
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
            return;
        }
        UI.getCurrent().navigate(InvoicePaths.LIST);
    }

    Supplier<PrintedDocument> pdf(Invoice invoice) {
        return () -> invoice.isIssued() ? invoices.pdf(invoice.id()) : invoices.preview(invoice.id());
    }

    /** Opens the draft that was made; false when it was refused. */
    private static boolean open(Supplier<InvoiceId> make, String success) {
        try {
            openMade(make.get(), success);
            return true;
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
            return false;
        }
    }

    private static void openMade(InvoiceId made, String success) {
        Toasts.success(InvoiceWords.text(success));
        UI.getCurrent().navigate(InvoicePaths.page(made));
    }

    private static void attempt(Runnable act, String success) {
        try {
            act.run();
            Toasts.success(success);
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
        }
    }
}
