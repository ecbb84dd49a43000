package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.shared.Money;
import java.util.Optional;

/** What is asked for at the acceptance: none, percent or euros; says live what it comes to. */
@StyleSheet("styles/document.css")
public final class DepositField extends Composite<Div> {

    private final ShareField share = new ShareField(getTranslation("document.deposit"));
    private Money gross = Money.ZERO;

    public DepositField() {
        share.onChange(this::showAmount);
        getContent().add(share);
        showAmount();
    }

    /** The total with VAT that the deposit is a part of. */
    public void setGross(Money total) {
        gross = total;
        showAmount();
    }

    public void show(Deposit deposit) {
        share.show(
                deposit.kind() == Deposit.Kind.AMOUNT ? ShareField.Way.AMOUNT : ShareField.Way.PERCENT,
                deposit.value());
        showAmount();
    }

    private void showAmount() {
        Deposit typed = glance();
        share.setHelperText(
                typed.kind() == Deposit.Kind.NONE
                        ? getTranslation("document.deposit.none")
                        : getTranslation("document.deposit.amount", DocumentWords.amount(typed.of(gross))));
    }

    /** What is typed now, none when that cannot be read; says nothing of errors. */
    public Deposit glance() {
        return share.value()
                .map(value -> new Deposit(
                        share.way() == ShareField.Way.AMOUNT ? Deposit.Kind.AMOUNT : Deposit.Kind.PERCENT, value))
                .orElse(Deposit.NONE);
    }

    /** The deposit; empty, with the error on the field, when it cannot be read or is more than the total. */
    public Optional<Deposit> read() {
        if (!share.check()) return Optional.empty();
        Deposit typed = glance();
        boolean tooMuch = typed.kind() == Deposit.Kind.AMOUNT
                && gross.isPositive()
                && Money.rounded(typed.value()).compareTo(gross) > 0;
        if (tooMuch) share.refuse(getTranslation("document.deposit.too-much", DocumentWords.amount(gross)));
        return tooMuch ? Optional.empty() : Optional.of(typed);
    }

    /** What is typed, right or wrong. */
    public TypedShare typed() {
        return share.typed();
    }

    /** Shows what was typed, right or wrong. */
    public void type(TypedShare typed) {
        share.type(typed);
        showAmount();
    }

    /** Tells each change, also while typing. */
    public void onChange(Runnable changed) {
        share.onChange(changed);
    }

    public void focus() {
        share.focus();
    }
}
