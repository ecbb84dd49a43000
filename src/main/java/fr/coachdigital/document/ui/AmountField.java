package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.shared.Money;
import java.util.Optional;

/** An amount in euros that is not negative, typed as people do: {@code 1 240,50}. */
@StyleSheet("styles/document.css")
public final class AmountField extends Composite<Div> {

    private final DecimalField field;

    public AmountField(String label) {
        field = new DecimalField(label, 2, 2).withUnit("€");
        field.getContent().setWidthFull();
        getContent().addClassName("amount-field");
        getContent().add(field);
    }

    /** Empty when nothing was typed; also when it cannot be read, which the field then says in words. */
    public Optional<Money> read() {
        field.check();
        return glance();
    }

    /** As {@link #read}, where nothing typed is wrong too. */
    public Optional<Money> readGiven() {
        field.checkGiven(getTranslation("document.field.amount-missing"));
        return glance();
    }

    /** What it comes to while somebody is typing; says nothing of errors. */
    public Optional<Money> glance() {
        return field.value().map(Money::rounded);
    }

    /** Whether the field shows an error. */
    public boolean isRefused() {
        return field.isRefused();
    }

    /** Shows an error, or takes it away when empty. */
    public void refuse(String problem) {
        field.refuse(problem);
    }

    public void show(Money amount) {
        field.show(amount.amount());
    }

    public void clear() {
        field.clear();
    }

    /** Tells each change, also while typing. */
    public void onChange(Runnable changed) {
        field.onChange(changed);
    }

    public void setHelperText(String help) {
        field.getContent().setHelperText(help);
    }

    public void focus() {
        field.focus();
    }

    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
