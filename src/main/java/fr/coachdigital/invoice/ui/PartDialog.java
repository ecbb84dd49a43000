package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.document.ui.AmountField;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.QuoteProgress;
import fr.coachdigital.platform.ui.OnceButton;
import fr.coachdigital.shared.Money;
import java.util.Optional;
import java.util.function.Predicate;

/** How much of a quote the next invoice asks for: euros, or percent of the quote, which fill in the euros. */
final class PartDialog extends Dialog {

    private final AmountField amount = new AmountField(getTranslation("invoice.part.amount"));
    private final BigDecimalField percent = new BigDecimalField(getTranslation("invoice.part.percent"));
    private final QuoteProgress progress;

    /** @param draft answers whether the invoice was drafted */
    PartDialog(QuoteProgress progress, Predicate<Money> draft) {
        this.progress = progress;
        setHeaderTitle(getTranslation("invoice.part.title"));
        amount.setHelperText(getTranslation("invoice.part.rest", DocumentWords.amount(progress.rest())));
        percent.setSuffixComponent(new Span("%"));
        percent.setValueChangeMode(ValueChangeMode.LAZY);
        percent.addValueChangeListener(event -> fillIn());
        Div fields = new Div(amount, percent);
        fields.addClassName("invoice-dialog-fields");
        add(new Paragraph(getTranslation("invoice.part.text")), fields);
        Button confirm = new OnceButton(getTranslation("invoice.part.confirm"), () -> submit(draft));
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private boolean submit(Predicate<Money> draft) {
        boolean done = read().filter(draft).isPresent();
        if (done) close();
        return done;
    }

    private void fillIn() {
        Optional.ofNullable(percent.getValue())
                .filter(share -> share.signum() > 0)
                .map(share ->
                        Money.rounded(progress.total().amount().multiply(share).movePointLeft(2)))
                .ifPresent(amount::show);
    }

    private Optional<Money> read() {
        Optional<Money> typed = amount.readGiven();
        if (typed.isEmpty()) return typed;
        if (!typed.get().isPositive()) amount.refuse(getTranslation("payment.amount.zero"));
        else if (typed.get().compareTo(progress.rest()) > 0) {
            amount.refuse(getTranslation("invoice.part.over", DocumentWords.amount(progress.rest())));
        }
        return amount.isRefused() ? Optional.empty() : typed;
    }
}
