package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Optional;

/** A part of an amount: so many percent of it, or so many euros; nothing typed is none. */
final class ShareField extends Composite<Div> {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final DecimalField number;
    private final Select<Way> way = new Select<>();

    /** How the part is said. */
    enum Way {
        PERCENT("%"),
        AMOUNT("€");

        private final String sign;

        Way(String sign) {
            this.sign = sign;
        }
    }

    ShareField(String label) {
        number = new DecimalField(label, 0, DECIMALS);
        way.setItems(Way.values());
        way.setItemLabelGenerator(shown -> shown.sign);
        way.setAriaLabel(getTranslation("document.field.way", label));
        way.setValue(Way.PERCENT);
        way.addValueChangeListener(event -> {
            if (number.isRefused()) check();
        });
        getContent().addClassName("share-field");
        getContent().add(number, way);
    }

    Way way() {
        return Optional.ofNullable(way.getValue()).orElse(Way.PERCENT);
    }

    /** Empty for none, also when it cannot be read. */
    Optional<BigDecimal> value() {
        return number.value()
                .filter(typed -> typed.signum() > 0)
                .filter(typed -> way() == Way.AMOUNT || typed.compareTo(ALL) <= 0);
    }

    boolean check() {
        if (!number.check()) return false;
        boolean over = way() == Way.PERCENT
                && number.value().filter(typed -> typed.compareTo(ALL) > 0).isPresent();
        if (over) number.refuse(getTranslation("document.field.over-all"));
        return !over;
    }

    void refuse(String problem) {
        number.refuse(problem);
    }

    void show(Way shownWay, BigDecimal value) {
        way.setValue(shownWay);
        if (value.signum() == 0) number.clear();
        else number.show(value);
    }

    void type(TypedShare typed) {
        way.setValue(typed.euros() ? Way.AMOUNT : Way.PERCENT);
        number.type(typed.figure());
    }

    void setHelperText(String help) {
        number.getContent().setHelperText(help);
    }

    void onChange(Runnable changed) {
        number.onChange(changed);
        way.addValueChangeListener(event -> changed.run());
    }

    void onEnter(Runnable entered) {
        number.onEnter(entered);
    }

    boolean isRefused() {
        return number.isRefused();
    }

    TypedShare typed() {
        return new TypedShare(number.typed(), way() == Way.AMOUNT);
    }

    void focus() {
        number.focus();
    }

    void setReadOnly(boolean readOnly) {
        number.setReadOnly(readOnly);
        way.setReadOnly(readOnly);
    }
}
