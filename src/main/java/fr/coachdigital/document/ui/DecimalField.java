package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.document.Line;
import java.math.BigDecimal;
import java.util.Optional;

/** A number that is not negative, unless that is allowed, typed with a comma or a point. */
final class DecimalField extends Composite<TextField> {

    private static final int TYPING_PAUSE_MS = 250;

    private final int leastDecimals;
    private final int mostDecimals;
    private boolean negativeAllowed;

    DecimalField(String label, int leastDecimals, int mostDecimals) {
        this.leastDecimals = leastDecimals;
        this.mostDecimals = mostDecimals;
        TextField field = getContent();
        field.setLabel(label);
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutoselect(true);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        field.addValueChangeListener(event -> {
            if (field.isInvalid()) check();
        });
    }

    DecimalField withUnit(String unit) {
        getContent().setSuffixComponent(new Span(unit));
        return this;
    }

    private Decimals decimals() {
        return new Decimals(getLocale());
    }

    boolean isEmpty() {
        return getContent().getValue().isBlank();
    }

    /** Empty when nothing was typed, or something that {@link #check} refuses. */
    Optional<BigDecimal> value() {
        return decimals()
                .parse(getContent().getValue())
                .filter(number -> problem(number).isEmpty());
    }

    /** Says on the field what is wrong with what was typed; nothing at all is not wrong. */
    boolean check() {
        String problem = isEmpty()
                ? ""
                : decimals()
                        .parse(getContent().getValue())
                        .map(this::problem)
                        .orElseGet(() -> getTranslation("document.field.not-a-number"));
        refuse(problem);
        return problem.isEmpty();
    }

    private String problem(BigDecimal number) {
        if (number.signum() < 0 && !negativeAllowed) return getTranslation("document.field.negative");
        if (number.abs().compareTo(Line.LIMIT) >= 0) return getTranslation("document.field.too-large");
        if (number.stripTrailingZeros().scale() > mostDecimals) {
            return getTranslation("document.field.too-fine", mostDecimals);
        }
        return "";
    }

    /** The same, where something must be typed. */
    boolean checkGiven(String sentenceIfEmpty) {
        if (!isEmpty()) return check();
        refuse(sentenceIfEmpty);
        return false;
    }

    /** Shows an error, or takes it away when empty. */
    void refuse(String problem) {
        getContent().setErrorMessage(problem);
        getContent().setInvalid(!problem.isEmpty());
    }

    boolean isRefused() {
        return getContent().isInvalid();
    }

    void show(BigDecimal number) {
        getContent().setValue(decimals().write(number, leastDecimals));
        refuse("");
    }

    /** As {@link #show}; where this one is negative, others that are typed may be too. */
    void showSigned(BigDecimal number) {
        allowNegative(number.signum() < 0);
        show(number);
    }

    boolean isNegativeAllowed() {
        return negativeAllowed;
    }

    void allowNegative(boolean allowed) {
        negativeAllowed = allowed;
    }

    String typed() {
        return getContent().getValue();
    }

    /** Shows these signs, whether they are a number or not. */
    void type(String signs) {
        getContent().setValue(signs);
        refuse("");
    }

    void clear() {
        getContent().clear();
        refuse("");
    }

    void onChange(Runnable changed) {
        getContent().addValueChangeListener(event -> changed.run());
    }

    void onEnter(Runnable entered) {
        getContent().addKeyDownListener(Key.ENTER, event -> entered.run());
    }

    void focus() {
        getContent().focus();
    }

    void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }
}
