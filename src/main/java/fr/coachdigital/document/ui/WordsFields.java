package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.shared.Money;
import java.util.Optional;

/** A heading with the sum of what follows it, or words without an amount. */
final class WordsFields extends LineFields {

    private final TextField words = new TextField();
    private final DescriptionField description = new DescriptionField();
    private final Span subtotal = new Span();
    private final LineKind kind;

    WordsFields(LineKind kind) {
        this.kind = kind;
        boolean section = kind == LineKind.SECTION;
        words.setLabel(getTranslation(section ? "document.line.section" : "document.line.text"));
        words.setPlaceholder(getTranslation(section ? "document.line.section.hint" : "document.line.text.hint"));
        words.setMaxLength(Line.MAX_DESIGNATION);
        words.setManualValidation(true);
        WhileTyping.tell(words);
        words.setWidthFull();
        words.addClassName("line-designation");
        words.addValueChangeListener(event -> {
            if (words.isInvalid()) check();
        });
        subtotal.addClassName("line-total");
        subtotal.setVisible(section);
        getContent().addClassName(section ? "line-section" : "line-text");
        description.setVisible(!section);
        getContent().add(words, description, subtotal);
    }

    WordsFields show(Line line) {
        words.setValue(line.designation());
        description.show(line.description());
        description.setVisible(kind != LineKind.SECTION || !line.description().isBlank());
        return this;
    }

    /** With whatever was typed, right or wrong. */
    WordsFields type(TypedLine typed) {
        words.setValue(typed.designation());
        description.show(typed.description());
        description.setVisible(kind != LineKind.SECTION || !typed.description().isBlank());
        return this;
    }

    LineKind kind() {
        return kind;
    }

    void showSubtotal(Money sum) {
        subtotal.setText(DocumentWords.amount(sum));
    }

    @Override
    boolean isBlank() {
        return words.getValue().isBlank() && description.words().isEmpty();
    }

    private boolean check() {
        String typed = words.getValue().strip();
        String problem = "";
        if (typed.isEmpty()) problem = getTranslation("document.line.words.missing");
        else if (typed.length() > Line.MAX_DESIGNATION)
            problem = getTranslation("document.field.too-long", Line.MAX_DESIGNATION);
        words.setErrorMessage(problem);
        words.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }

    @Override
    Optional<Line> read() {
        boolean rightWords = check();
        if (!description.check() || !rightWords) return Optional.empty();
        String typed = words.getValue().strip();
        Line line = Line.text(typed, description.words());
        return Optional.of(new Line(
                kind,
                line.designation(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.vatRate()));
    }

    @Override
    Optional<Line> glance() {
        return Optional.empty();
    }

    @Override
    void focus() {
        if (!words.isInvalid() && description.isRefused()) description.focus();
        else words.focus();
    }

    void onChange(Runnable changed) {
        words.addValueChangeListener(event -> changed.run());
        description.onChange(changed);
    }

    void onEnter(Runnable entered) {
        words.addKeyDownListener(Key.ENTER, event -> entered.run());
    }

    @Override
    void setReadOnly(boolean readOnly) {
        words.setReadOnly(readOnly);
        description.setReadOnly(readOnly);
    }

    @Override
    TypedLine typed() {
        return TypedLine.words(kind, words.getValue(), description.words());
    }
}
