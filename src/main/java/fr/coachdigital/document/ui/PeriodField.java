package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coachdigital.platform.ui.DayPicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chooses the days that a list shows: a name such as "Ce mois-ci", or two days. Tells each choice. */
@StyleSheet("styles/document-list.css")
public final class PeriodField extends Composite<Div> {

    private final Select<Period.Kind> kind = new Select<>();
    private final DayPicker from = new DayPicker();
    private final DayPicker until = new DayPicker();
    private final Supplier<LocalDate> today;
    private boolean showing;

    public PeriodField(Supplier<LocalDate> today, Consumer<Period> changed) {
        this.today = today;
        kind.setAriaLabel(getTranslation("document.period"));
        kind.setItems(Period.Kind.values());
        kind.setItemLabelGenerator(name -> getTranslation("document.period." + name));
        from.setAriaLabel(getTranslation("document.period.from"));
        from.setPlaceholder(getTranslation("document.period.from"));
        from.setClearButtonVisible(true);
        until.setAriaLabel(getTranslation("document.period.until"));
        until.setPlaceholder(getTranslation("document.period.until"));
        until.setClearButtonVisible(true);
        getContent().addClassName("document-period");
        getContent().add(kind, from, until);
        show(Period.ANY);
        kind.addValueChangeListener(event -> tell(changed));
        from.addValueChangeListener(event -> tell(changed));
        until.addValueChangeListener(event -> tell(changed));
    }

    private void tell(Consumer<Period> changed) {
        if (showing) return;
        offerDays();
        changed.accept(chosen());
    }

    private Period chosen() {
        return kind.getValue() == Period.Kind.CUSTOM
                ? Period.between(from.getValue(), until.getValue())
                : Period.of(kind.getValue(), today.get());
    }

    /** Shows the period and tells nobody. */
    public void show(Period period) {
        showing = true;
        try {
            boolean custom = period.kind() == Period.Kind.CUSTOM;
            kind.setValue(period.kind());
            from.setValue(custom ? period.from() : null);
            until.setValue(custom ? period.until() : null);
            offerDays();
        } finally {
            showing = false;
        }
    }

    private void offerDays() {
        boolean custom = kind.getValue() == Period.Kind.CUSTOM;
        from.setVisible(custom);
        until.setVisible(custom);
    }
}
