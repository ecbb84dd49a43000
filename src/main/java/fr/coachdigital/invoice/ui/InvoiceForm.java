package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.ui.ClientPicker;
import fr.coachdigital.document.ui.KeptForm;
import fr.coachdigital.document.ui.LineEditor;
import fr.coachdigital.document.ui.TotalsPanel;
import fr.coachdigital.document.ui.WhileTyping;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.VatRate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything the coach writes in an invoice: shows a draft, and gives one back once nothing is wrong with it. */
final class InvoiceForm extends Composite<Div> implements KeptForm.Fields<TypedInvoice> {

    private final ClientPicker client;
    private final TextField subject = new TextField();
    private final LineEditor lines;
    private final InvoiceDates dates;
    private final TextArea notes = new TextArea();
    private final TotalsPanel totals;
    private final Paragraph rules = new Paragraph();
    private final boolean vatCharged;
    private TypedInvoice shown;
    private @Nullable List<Line> agreed;

    InvoiceForm(InvoiceFormParts parts) {
        client = new ClientPicker(getTranslation("invoice.field.client"), parts.clients());
        vatCharged = parts.vatCharged();
        lines = new LineEditor(parts.services(), parts.vatCharged());
        totals = new TotalsPanel(parts.vatCharged());
        dates = new InvoiceDates(parts.termDays(), parts.today());
        subject.setLabel(getTranslation("invoice.field.subject"));
        subject.setHelperText(getTranslation("invoice.field.subject.help"));
        subject.setManualValidation(true);
        WhileTyping.tell(subject);
        subject.setWidthFull();
        notes.setLabel(getTranslation("invoice.field.notes"));
        notes.setHelperText(getTranslation("invoice.field.notes.help"));
        notes.setManualValidation(true);
        WhileTyping.tell(notes);
        notes.setWidthFull();
        notes.setMinRows(3);
        rules.addClassName("invoice-rules");
        rules.setVisible(false);
        lines.onChange(this::sumUp);
        sumUp(lines.totals());

        Div who = new Div(client, subject);
        who.addClassName("invoice-form-who");
        Aside sums = new Aside(totals);
        sums.getElement().setAttribute("aria-label", getTranslation("invoice.form.totals"));
        sums.addClassName("invoice-form-totals");
        Div main = new Div(
                rules, who, section("invoice.form.lines"), lines, sums, section("invoice.form.dates"), dates, notes);
        main.addClassName("invoice-form-main");
        getContent().addClassName("invoice-form");
        getContent().add(main);
        shown = typed();
    }

    private H2 section(String key) {
        return new H2(getTranslation(key));
    }

    private void sumUp(Totals sums) {
        totals.show(sums);
    }

    /** A new one for this client. */
    void showNew(ClientId chosen) {
        client.show(chosen);
        shown = typed();
    }

    void show(Invoice invoice) {
        InvoiceData data = invoice.data();
        client.show(data.client());
        client.setReadOnly(invoice.kind() != InvoiceKind.STANDARD);
        subject.setValue(data.subject());
        boolean balance = invoice.kind() == InvoiceKind.BALANCE;
        boolean follows = balance || invoice.kind() == InvoiceKind.CREDIT_NOTE;
        lines.setVatCharged(follows ? invoice.vatCharged() : vatCharged);
        lines.setLines(data.lines());
        lines.setReadOnly(balance);
        agreed = balance ? data.lines() : null;
        totals.setVatShown(follows ? invoice.vatCharged() : vatCharged);
        sumUp(invoice.totals());
        dates.show(data, invoice.kind());
        notes.setValue(data.notes());
        explain(invoice.kind());
        shown = typed();
    }

    @Override
    public void type(TypedInvoice typed) {
        if (typed.client() == null) client.clear();
        else client.show(typed.client());
        subject.setValue(typed.subject());
        lines.type(typed.lines());
        dates.type(typed);
        notes.setValue(typed.notes());
    }

    /** Tells each change, also while typing. */
    void onChange(Runnable changed) {
        client.onChange(changed);
        subject.addValueChangeListener(event -> changed.run());
        lines.onChange(sums -> changed.run());
        dates.onChange(changed);
        notes.addValueChangeListener(event -> changed.run());
    }

    /** Says on the first line of this rate what is wrong with all of them. */
    void refuse(VatRate rate, String problem) {
        lines.refuse(rate, problem);
    }

    private void explain(InvoiceKind kind) {
        rules.setVisible(kind != InvoiceKind.STANDARD);
        rules.setText(
                switch (kind) {
                    case STANDARD -> "";
                    case DEPOSIT, PARTIAL -> getTranslation("invoice.form.part-of-quote");
                    case BALANCE -> getTranslation("invoice.form.follows-quote");
                    case CREDIT_NOTE -> getTranslation("invoice.form.credit-note");
                });
    }

    void focus() {
        if (client.glance().isPresent()) subject.focus();
        else client.focus();
    }

    /** Whether something was typed since the form was shown or last kept. */
    @Override
    public boolean isChanged() {
        return !typed().equals(shown);
    }

    /** What is typed now counts as saved. */
    void keep() {
        shown = typed();
    }

    /** The draft, or empty with the errors on the fields. */
    Optional<InvoiceData> write() {
        Optional<ClientId> who = client.read();
        boolean shortEnough = check(subject.getValue(), InvoiceData.MAX_SUBJECT, subject::setErrorMessage);
        subject.setInvalid(!shortEnough);
        Optional<List<Line>> written = agreed == null ? lines.read() : Optional.of(agreed);
        boolean notesFit = check(notes.getValue(), InvoiceData.MAX_NOTES, notes::setErrorMessage);
        notes.setInvalid(!notesFit);
        boolean dated = dates.check();
        if (who.isEmpty() || written.isEmpty() || !shortEnough || !notesFit || !dated) return Optional.empty();
        return Optional.of(new InvoiceData(
                who.get(),
                subject.getValue().strip(),
                written.get(),
                dates.due(),
                dates.supplyFrom(),
                dates.supplyUntil(),
                notes.getValue().strip()));
    }

    private boolean check(String text, int most, Consumer<String> error) {
        boolean fits = text.strip().length() <= most;
        error.accept(
                fits
                        ? ""
                        : getTranslation(
                                "client.form.too-long", most, text.strip().length()));
        return fits;
    }

    @Override
    public TypedInvoice typed() {
        return new TypedInvoice(
                client.glance().map(ClientRow::id).orElse(null),
                subject.getValue().strip(),
                lines.typed(),
                dates.supplyFrom(),
                dates.supplyUntil(),
                dates.due(),
                notes.getValue().strip());
    }
}
