package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.settings.IssuerProfile;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the fields for text: their labels, and what they refuse. */
final class TextFields {

    private TextFields() {}

    /** A line whose label lies under {@code settings.field.} and its name. */
    static TextField line(String name) {
        TextField input = new TextField(label(name));
        input.setManualValidation(true);
        return input;
    }

    /** A line with a help that lies beside its label. */
    static TextField helpedLine(String name) {
        TextField input = line(name);
        input.setHelperText(I18NProvider.translate("settings.field." + name + ".help"));
        return input;
    }

    /** A line that tells the server while somebody types. */
    static TextField liveLine(String name) {
        TextField input = line(name);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        return input;
    }

    /** Several lines, with a help. */
    static TextArea lines(String name, int atLeast) {
        TextArea input = new TextArea(label(name));
        input.setManualValidation(true);
        input.setHelperText(I18NProvider.translate("settings.field." + name + ".help"));
        input.setMinRows(atLeast);
        return input;
    }

    private static String label(String name) {
        return I18NProvider.translate("settings.field." + name);
    }

    /** Any text up to a length. */
    static ValueField<String> upTo(int max, String name, TextField input, Function<IssuerProfile, String> stored) {
        return new ValueField<>(name, input, stored).refusing(typed -> tooLong(typed, max));
    }

    /** Any text up to a length, on several lines. */
    static ValueField<String> upTo(int max, String name, TextArea input, Function<IssuerProfile, String> stored) {
        return new ValueField<>(name, input, stored).refusing(typed -> tooLong(typed, max));
    }

    static String tooLong(String typed, int max) {
        int length = typed.strip().length();
        return length <= max ? "" : I18NProvider.translate("settings.error.too-long", max, length);
    }

    /** Nothing, or what the parser understands; {@code settings.error.} and the name say that it does not. */
    static ValueField<String> maybe(
            Function<String, ? extends Optional<?>> parser,
            String name,
            TextField input,
            Function<IssuerProfile, String> stored) {
        return new ValueField<>(name, input, stored)
                .refusing(typed -> typed.isBlank() || parser.apply(typed).isPresent()
                        ? ""
                        : I18NProvider.translate("settings.error." + name));
    }

    /** Something that the parser understands. */
    static ValueField<String> needed(
            Function<String, ? extends Optional<?>> parser,
            String name,
            TextField input,
            Function<IssuerProfile, String> stored) {
        return new ValueField<>(name, input, stored)
                .refusing(typed ->
                        parser.apply(typed).isPresent() ? "" : I18NProvider.translate("settings.error." + name));
    }

    /** What a field holds, without the spaces around it. */
    static String text(ValueField<String> field) {
        return field.value().strip();
    }

    /** Null when nothing, or no such value, was typed. */
    static <T> @Nullable T parsed(ValueField<String> field, Function<String, Optional<T>> parser) {
        return parser.apply(field.value()).orElse(null);
    }
}
