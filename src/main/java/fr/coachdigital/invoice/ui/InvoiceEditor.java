package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.document.ui.KeptForm;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.shared.ClientId;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The form with its buttons; asks before typed text is left behind. */
final class InvoiceEditor extends Composite<Div> {

    private final InvoiceForm form;
    private final KeptForm<TypedInvoice> kept;
    private final Div notice = new Div();
    private final ErrorReports reports;
    private final Consumer<InvoiceData> save;

    InvoiceEditor(InvoiceFormParts parts, UnfinishedForms unfinished, Consumer<InvoiceData> save, Runnable cancel) {
        this.save = save;
        reports = parts.reports();
        form = new InvoiceForm(parts);
        kept = new KeptForm<>(unfinished, reports, TypedInvoice.class, form);
        form.onChange(kept::changed);
        Button saver = new Button(getTranslation("invoice.save"), event -> submit());
        saver.addThemeVariants(ButtonVariant.PRIMARY);
        Button leaver = new Button(getTranslation("shell.cancel"), event -> cancel.run());
        leaver.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(saver, leaver);
        acts.addClassName("invoice-form-acts");
        notice.setVisible(false);
        getContent().add(kept, form, notice, acts);
    }

    void showNew(ClientId client) {
        form.showNew(client);
    }

    void show(Invoice invoice) {
        form.show(invoice);
        clearNotice();
    }

    void focus() {
        form.focus();
    }

    void submit() {
        clearNotice();
        form.write().ifPresent(this::store);
    }

    /** Where it cannot be stored at all, what was typed stays and can be tried again. */
    private void store(InvoiceData data) {
        try {
            save.accept(data);
        } catch (DataAccessException | TransactionException unreachable) {
            String reference = reports.report(unreachable);
            Button retry = new Button(getTranslation("document.not-stored.retry"), event -> submit());
            showNotice(new Paragraph(getTranslation("document.not-stored", reference)), retry);
        }
    }

    /**
     * Begins to keep what is typed, and offers what was kept before.
     *
     * @param name as {@link UnfinishedForms} has it
     * @param version of the invoice that is shown; 0 for a new one
     */
    void open(String name, int version) {
        kept.open(name, version);
    }

    /** The version of the invoice that the typing began from. */
    int baseVersion() {
        return kept.baseVersion();
    }

    /** What is typed goes on from this version. */
    void rebase(int version) {
        kept.rebase(version);
    }

    /** What is typed now is stored or of no use any more, so leaving asks nothing. */
    void keep() {
        form.keep();
        kept.settle();
    }

    void showRefused(InvoiceRefused refused) {
        showNotice(new Paragraph(InvoiceWords.of(refused)));
        if (refused instanceof OverRate over) form.refuse(over.left().rate(), InvoiceWords.of(over));
    }

    /**
     * Somebody else wrote in between; what was typed stays until the coach decides.
     *
     * @param overwrite stores what is typed over what somebody else wrote
     */
    void showChanged(Runnable reload, Runnable overwrite) {
        Div acts = new Div(
                new Button(getTranslation("invoice.changed-meanwhile.reload"), event -> reload.run()),
                new Button(getTranslation("invoice.changed-meanwhile.overwrite"), event -> overwrite.run()));
        acts.addClassName("invoice-acts");
        showNotice(new Paragraph(getTranslation("invoice.changed-meanwhile")), acts);
    }

    private void showNotice(Component... content) {
        notice.removeAll();
        notice.add(content);
        notice.addClassNames("invoice-notice", "tone-warning");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(true);
        notice.scrollIntoView();
    }

    private void clearNotice() {
        notice.removeAll();
        notice.setVisible(false);
    }

    void askBeforeLeaving(BeforeLeaveEvent event) {
        if (!form.isChanged()) return;
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        Confirmation.ask(
                        getTranslation("client.unsaved"),
                        getTranslation("client.unsaved.text"),
                        getTranslation("client.unsaved.leave"),
                        () -> {
                            kept.settle();
                            leave.proceed();
                        })
                .withSafeAnswer(getTranslation("client.unsaved.stay"), leave::cancel);
    }
}
