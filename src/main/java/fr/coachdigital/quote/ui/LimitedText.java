package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.coachdigital.document.ui.WhileTyping;

/** Words of at most so many characters. */
record LimitedText(TextFieldBase<?, String> field, int most) {

    LimitedText {
        field.setManualValidation(true);
        field.setWidthFull();
        WhileTyping.tell(field);
    }

    String words() {
        return field.getValue().strip();
    }

    void show(String words) {
        field.setValue(words);
        refuse("");
    }

    void onChange(Runnable changed) {
        field.addValueChangeListener(event -> changed.run());
    }

    boolean check() {
        refuse(words().length() > most ? field.getTranslation("document.field.too-long", most) : "");
        return !field.isInvalid();
    }

    private void refuse(String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
