package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.ui.AmountField;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.platform.ui.DayPicker;
import fr.coachdigital.platform.ui.OnceButton;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Records money that came; more than what is due is warned of, not refused. */
final class PaymentDialog extends Dialog {

    private final AmountField amount = new AmountField(getTranslation("payment.amount"));
    private final Select<PaymentMethod> method = new Select<>();
    private final DayPicker received = new DayPicker(getTranslation("payment.received"));
    private final TextField reference = new TextField(getTranslation("payment.reference"));
    private final TextArea note = new TextArea(getTranslation("payment.note"));
    private final Paragraph over = new Paragraph();
    private final Money rest;
    private final LocalDate today;

    /** @param record answers whether the ledger took it */
    PaymentDialog(Invoice invoice, LocalDate today, Predicate<NewPayment> record) {
        this.rest = invoice.rest();
        this.today = today;
        setHeaderTitle(getTranslation("payment.title", invoice.number()));
        if (rest.isPositive()) amount.show(rest);
        amount.setHelperText(getTranslation("payment.amount.help", DocumentWords.amount(rest)));
        amount.onChange(this::warn);
        method.setLabel(getTranslation("payment.method"));
        method.setItems(PaymentMethod.values());
        method.setItemLabelGenerator(InvoiceWords::of);
        method.setValue(PaymentMethod.TRANSFER);
        received.setValue(today);
        received.setMax(today);
        received.setManualValidation(true);
        reference.setHelperText(getTranslation("payment.reference.help"));
        reference.setManualValidation(true);
        note.setHelperText(getTranslation("payment.note.help"));
        note.setManualValidation(true);
        note.setMinRows(2);
        over.addClassNames("invoice-notice", "tone-warning");
        over.getElement().setAttribute("role", "status");
        Div fields = new Div(amount, method, received, reference);
        fields.addClassName("invoice-dialog-fields");
        note.setWidthFull();
        add(fields, over, note);
        warn();

        Button confirm = new OnceButton(getTranslation("payment.confirm"), () -> submit(record));
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private boolean submit(Predicate<NewPayment> record) {
        boolean done = read().filter(record).isPresent();
        if (done) close();
        return done;
    }

    private void warn() {
        Money left = rest.isPositive() ? rest : Money.ZERO;
        Money beyond = amount.glance().map(typed -> typed.minus(left)).orElse(Money.ZERO);
        over.setVisible(beyond.isPositive());
        over.setText(getTranslation("payment.over", DocumentWords.amount(beyond)));
    }

    private Optional<NewPayment> read() {
        Optional<Money> typed = amount.readGiven();
        if (typed.isPresent() && !typed.get().isPositive()) amount.refuse(getTranslation("payment.amount.zero"));
        boolean dated = check(received.getValue());
        String of = reference.getValue().strip();
        String said = note.getValue().strip();
        boolean referenceFits = of.length() <= NewPayment.MAX_REFERENCE;
        reference.setErrorMessage(
                referenceFits ? "" : getTranslation("client.form.too-long", NewPayment.MAX_REFERENCE, of.length()));
        reference.setInvalid(!referenceFits);
        boolean noteFits = said.length() <= NewPayment.MAX_NOTE;
        note.setErrorMessage(
                noteFits ? "" : getTranslation("client.form.too-long", NewPayment.MAX_NOTE, said.length()));
        note.setInvalid(!noteFits);
        if (!dated || !referenceFits || !noteFits) return Optional.empty();
        return typed.filter(Money::isPositive)
                .map(money -> new NewPayment(method.getValue(), money, received.getValue(), of, said, Money.ZERO));
    }

    private boolean check(@Nullable LocalDate day) {
        boolean fine = day != null && !day.isAfter(today) && !day.isBefore(NewPayment.EARLIEST);
        received.setErrorMessage(fine ? "" : getTranslation("payment.received.wrong"));
        received.setInvalid(!fine);
        return fine;
    }
}
