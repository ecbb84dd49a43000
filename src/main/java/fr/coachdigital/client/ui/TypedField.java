package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text field that holds a value of some type: reads what was typed, or says on the field why it cannot. No maximum is
 * set in the browser, since it would cut what is pasted without a word.
 *
 * @param <T> what the text means
 */
final class TypedField<T> {

    private final HasValue<?, String> field;
    private final HasValidationProperties validation;
    private final Function<String, Optional<T>> parser;
    private final Function<String, String> error;

    private <F extends Component & HasValue<?, String> & HasValidationProperties> TypedField(
            F field, Function<String, Optional<T>> parser, Function<String, String> error) {
        this.field = field;
        this.validation = field;
        this.parser = parser;
        this.error = error;
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) check();
        });
    }

    /** @param errorKey translation key of what is said of a text that is no such value */
    static <T> TypedField<T> of(TextField field, Function<String, Optional<T>> parser, String errorKey) {
        field.setManualValidation(true);
        return new TypedField<>(field, parser, typed -> I18NProvider.translate(errorKey));
    }

    /** Any text up to a length. */
    static TypedField<String> text(TextField field, int maxLength) {
        field.setManualValidation(true);
        return new TypedField<>(field, upTo(maxLength), tooLong(maxLength));
    }

    /** Any text up to a length, on several lines. */
    static TypedField<String> text(TextArea field, int maxLength) {
        field.setManualValidation(true);
        return new TypedField<>(field, upTo(maxLength), tooLong(maxLength));
    }

    private static Function<String, Optional<String>> upTo(int maxLength) {
        return typed -> typed.length() <= maxLength ? Optional.of(typed) : Optional.empty();
    }

    private static Function<String, String> tooLong(int maxLength) {
        return typed -> I18NProvider.translate("client.form.too-long", maxLength, typed.length());
    }

    /** False if what was typed is not such a value; the field then says so. */
    boolean check() {
        String typed = typed();
        boolean wrong = !typed.isEmpty() && parser.apply(typed).isEmpty();
        refuse(wrong ? error.apply(typed) : "");
        return !wrong;
    }

    /** Shows an error, or takes it away when empty. */
    void refuse(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(!message.isEmpty());
    }

    boolean isInvalid() {
        return validation.isInvalid();
    }

    /** Null when nothing, or no such value, was typed. */
    @Nullable
    T value() {
        return typed().isEmpty() ? null : parser.apply(typed()).orElse(null);
    }

    void show(String text) {
        field.setValue(text);
        refuse("");
    }

    String typed() {
        return field.getValue().strip();
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }
}
