package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses lines of an invoice, and how much of each is given back. */
final class CreditLines extends Composite<Div> {

    private static final int DISCOUNT_DECIMALS = 2;

    private final List<Choice> choices = new ArrayList<>();
    private final Paragraph sum = new Paragraph();
    private final boolean vatCharged;

    CreditLines(List<Line> lines) {
        vatCharged = !Totals.of(lines).vat().isZero();
        getContent().addClassName("invoice-credit-lines");
        for (Line line : lines) {
            if (line.kind() == LineKind.ITEM && line.quantity().signum() > 0) choices.add(new Choice(line));
        }
        choices.forEach(choice -> getContent().add(choice));
        sum.getElement().setAttribute("role", "status");
        getContent().add(sum);
        sumUp();
    }

    private void sumUp() {
        List<Line> chosen =
                choices.stream().flatMap(choice -> choice.glance().stream()).toList();
        sum.setText(getTranslation(
                vatCharged ? "invoice.credit.sum" : "invoice.credit.sum.only",
                DocumentWords.amount(Totals.of(chosen).gross())));
    }

    /** The lines; empty, with the errors on the screen, when none is chosen or a quantity is wrong. */
    Optional<List<Line>> read() {
        List<Choice> checked = choices.stream().filter(Choice::isChosen).toList();
        if (checked.isEmpty()) {
            sum.setText(getTranslation("invoice.credit.none"));
            return Optional.empty();
        }
        List<Line> lines =
                checked.stream().flatMap(choice -> choice.read().stream()).toList();
        return lines.size() == checked.size() ? Optional.of(lines) : Optional.empty();
    }

    /** Says on the first line of this rate what is wrong with all of them. */
    void refuse(VatRate rate, String problem) {
        choices.stream()
                .filter(choice -> choice.isChosen() && choice.line.vatRate() == rate)
                .findFirst()
                .ifPresent(choice -> choice.refuse(problem));
    }

    private final class Choice extends Div {

        private final Line line;
        private final Checkbox box = new Checkbox();
        private final BigDecimalField quantity = new BigDecimalField();

        Choice(Line line) {
            this.line = line;
            addClassName("invoice-credit-line");
            box.setLabel(line.designation());
            quantity.setAriaLabel(getTranslation("invoice.credit.quantity", line.designation()));
            quantity.setValue(line.quantity().stripTrailingZeros());
            quantity.setManualValidation(true);
            quantity.setEnabled(false);
            quantity.setHelperText(getTranslation(
                    vatCharged ? "invoice.credit.of" : "invoice.credit.of.only",
                    DocumentWords.number(line.quantity().stripTrailingZeros()),
                    DocumentWords.amount(line.net())));
            box.addValueChangeListener(event -> {
                quantity.setEnabled(event.getValue());
                sumUp();
            });
            quantity.addValueChangeListener(event -> sumUp());
            add(box, quantity);
        }

        boolean isChosen() {
            return box.getValue();
        }

        /** What is given back of the line, as far as it can be counted. */
        Optional<Line> glance() {
            return isChosen()
                    ? Optional.ofNullable(quantity.getValue())
                            .filter(this::isAllowed)
                            .map(this::part)
                    : Optional.empty();
        }

        Optional<Line> read() {
            Optional<Line> part = glance();
            refuse(
                    part.isPresent()
                            ? ""
                            : getTranslation(
                                    "invoice.credit.quantity.wrong",
                                    DocumentWords.number(line.quantity().stripTrailingZeros())));
            return part;
        }

        void refuse(String problem) {
            quantity.setErrorMessage(problem);
            quantity.setInvalid(!problem.isEmpty());
            if (!problem.isEmpty()) quantity.focus();
        }

        private boolean isAllowed(BigDecimal typed) {
            return typed.signum() > 0
                    && typed.compareTo(line.quantity()) <= 0
                    && typed.stripTrailingZeros().scale() <= Line.MAX_QUANTITY_DECIMALS;
        }

        private Line part(BigDecimal typed) {
            return new Line(
                    line.kind(),
                    line.designation(),
                    line.description(),
                    typed,
                    line.unit(),
                    line.unitPrice(),
                    discount(typed),
                    line.vatRate());
        }

        /** Of a discount in euros, the same share as of the quantity, and no more than the part comes to. */
        private Discount discount(BigDecimal typed) {
            if (line.discount().kind() != Discount.Kind.AMOUNT) return line.discount();
            BigDecimal share = line.discount()
                    .value()
                    .multiply(typed)
                    .divide(line.quantity(), DISCOUNT_DECIMALS, RoundingMode.HALF_UP);
            Money most = Money.rounded(typed.multiply(line.unitPrice().amount()));
            return new Discount(Discount.Kind.AMOUNT, share.min(most.amount()));
        }
    }
}
