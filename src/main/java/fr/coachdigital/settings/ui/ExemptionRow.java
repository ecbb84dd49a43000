package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.settings.ExemptionText;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** One sentence of exemption and the day from which it holds. */
final class ExemptionRow extends Composite<Div> {

    private final DatePicker day = new DatePicker(getTranslation("settings.exemption.from"));
    private final TextField sentence = new TextField(getTranslation("settings.exemption.text"));

    ExemptionRow(LocalDate from, String text, Consumer<ExemptionRow> remove) {
        day.setManualValidation(true);
        day.setLocale(getLocale());
        day.setI18n(Calendar.words(getLocale()));
        day.setValue(from);
        sentence.setManualValidation(true);
        sentence.setValue(text);
        Button remover = new Button(Icons.TRASH.create(), event -> remove.accept(this));
        remover.addThemeVariants(ButtonVariant.TERTIARY);
        remover.setAriaLabel(getTranslation("settings.exemption.remove"));
        remover.setTooltipText(getTranslation("settings.exemption.remove"));
        getContent().addClassName("settings-exemption");
        getContent().add(day, sentence, remover);
    }

    boolean holds(ExemptionText stored) {
        return stored.validFrom().equals(day.getValue()) && stored.text().equals(sentence.getValue());
    }

    /** @param others the days of the rows before, to which this one's is added */
    boolean check(Set<LocalDate> others) {
        String dayProblem = dayProblem(others);
        day.setErrorMessage(dayProblem);
        day.setInvalid(!dayProblem.isEmpty());
        String textProblem = sentence.getValue().isBlank()
                ? getTranslation("settings.error.exemption.text")
                : TextFields.tooLong(sentence.getValue(), ExemptionText.MAX_TEXT);
        sentence.setErrorMessage(textProblem);
        sentence.setInvalid(!textProblem.isEmpty());
        return !isInvalid();
    }

    private String dayProblem(Set<LocalDate> others) {
        if (day.getValue() == null) return getTranslation("settings.error.exemption.day");
        return others.add(day.getValue()) ? "" : getTranslation("settings.error.exemption.twice");
    }

    boolean isInvalid() {
        return day.isInvalid() || sentence.isInvalid();
    }

    ExemptionText value() {
        return new ExemptionText(day.getValue(), sentence.getValue().strip());
    }

    void focus() {
        if (day.isInvalid()) day.focus();
        else sentence.focus();
    }
}
