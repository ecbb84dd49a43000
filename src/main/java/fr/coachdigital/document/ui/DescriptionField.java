package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.Line;

/** A few more words about a line, which grow with the text and can be folded away. */
final class DescriptionField extends Composite<Div> {

    private final TextArea area = new TextArea();
    private final Button toggle = new Button();

    DescriptionField() {
        area.setLabel(getTranslation("document.line.description"));
        area.setMaxLength(Line.MAX_DESCRIPTION);
        area.setManualValidation(true);
        WhileTyping.tell(area);
        area.setMinRows(1);
        area.setWidthFull();
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClassName("description-toggle");
        toggle.addClickListener(event -> {
            open(!area.isVisible());
            if (area.isVisible()) area.focus();
        });
        getContent().addClassName("line-description");
        getContent().add(area, toggle);
        open(false);
    }

    private void open(boolean opened) {
        area.setVisible(opened);
        String key = opened ? "hide" : area.isEmpty() ? "add" : "show";
        toggle.setText(getTranslation("document.line.description." + key));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened));
    }

    String words() {
        return area.getValue().strip();
    }

    void show(String words) {
        area.setValue(words);
        area.setInvalid(false);
        open(!words.isBlank());
    }

    boolean check() {
        boolean tooLong = words().length() > Line.MAX_DESCRIPTION;
        area.setErrorMessage(tooLong ? getTranslation("document.field.too-long", Line.MAX_DESCRIPTION) : "");
        area.setInvalid(tooLong);
        if (tooLong) open(true);
        return !tooLong;
    }

    boolean isRefused() {
        return area.isInvalid();
    }

    void onChange(Runnable changed) {
        area.addValueChangeListener(event -> changed.run());
    }

    void focus() {
        area.focus();
    }

    void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        toggle.setVisible(!readOnly);
    }
}
