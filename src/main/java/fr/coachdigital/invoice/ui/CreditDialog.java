package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.platform.ui.OnceButton;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Drafts a credit note: over all that is left of an invoice, or over some of its lines. */
final class CreditDialog extends Dialog {

    private static final int MAX_REASON = 1_000;

    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final CreditLines lines;
    private final TextArea reason = new TextArea();

    /** How much is given back. */
    private enum Extent {
        ALL,
        PART
    }

    /**
     * @param all drafts over everything; answers whether it was done
     * @param part drafts over these lines; answers whether it was done, or throws that a rate has less left
     */
    CreditDialog(Invoice invoice, List<Line> invoiced, Predicate<String> all, BiPredicate<List<Line>, String> part) {
        setHeaderTitle(getTranslation("invoice.credit.title", invoice.number()));
        lines = new CreditLines(invoiced);
        lines.setVisible(false);
        extent.setLabel(getTranslation("invoice.credit.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(choice -> getTranslation("invoice.credit.extent." + choice));
        extent.setValue(Extent.ALL);
        extent.addValueChangeListener(event -> lines.setVisible(event.getValue() == Extent.PART));
        reason.setLabel(getTranslation("invoice.credit.reason"));
        reason.setHelperText(getTranslation("invoice.credit.reason.help"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(2);
        add(new Paragraph(getTranslation("invoice.credit.text")), extent, lines, reason);
        Button confirm = new OnceButton(getTranslation("invoice.credit.confirm"), () -> submit(all, part));
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private boolean submit(Predicate<String> all, BiPredicate<List<Line>, String> part) {
        String why = reason.getValue().strip();
        boolean fits = why.length() <= MAX_REASON;
        reason.setErrorMessage(fits ? "" : getTranslation("client.form.too-long", MAX_REASON, why.length()));
        reason.setInvalid(!fits);
        if (!fits) return false;
        boolean done = extent.getValue() == Extent.ALL
                ? all.test(why)
                : lines.read().filter(chosen -> isDone(part, chosen, why)).isPresent();
        if (done) close();
        return done;
    }

    private boolean isDone(BiPredicate<List<Line>, String> part, List<Line> chosen, String why) {
        try {
            return part.test(chosen, why);
        } catch (OverRate over) {
            lines.refuse(over.left().rate(), InvoiceWords.of(over));
            return false;
        }
    }
}
