package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.coachdigital.document.Line;
import fr.coachdigital.settings.CatalogueService;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a line is called: any words, or a service of the catalogue that is found as one types. */
final class DesignationField extends Composite<ComboBox<DesignationField.Choice>> {

    private final Consumer<CatalogueService> picked;
    private boolean showing;

    /** @param service null for words of one's own */
    record Choice(String words, @Nullable CatalogueService service) implements Serializable {}

    DesignationField(List<CatalogueService> catalogue, Consumer<CatalogueService> picked) {
        this.picked = picked;
        ComboBox<Choice> box = getContent();
        box.setLabel(getTranslation("document.line.designation"));
        box.setPlaceholder(getTranslation("document.line.designation.hint"));
        box.setItemLabelGenerator(Choice::words);
        box.setRenderer(
                LitRenderer.<Choice>of("<span class=\"service-choice\">${item.name}<small>${item.price}</small></span>")
                        .withProperty("name", Choice::words)
                        .withProperty("price", DesignationField::price));
        box.setItems(catalogue.stream()
                .map(service -> new Choice(service.name(), service))
                .toList());
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.addCustomValueSetListener(event -> box.setValue(new Choice(event.getDetail(), null)));
        box.addValueChangeListener(event -> tell(event.getValue()));
    }

    private static String price(Choice choice) {
        CatalogueService service = choice.service();
        return service == null
                ? ""
                : DocumentWords.amount(service.unitPrice()) + " / " + DocumentWords.unit(service.unit());
    }

    private void tell(@Nullable Choice choice) {
        if (getContent().isInvalid()) check();
        if (!showing && choice != null && choice.service() != null) picked.accept(choice.service());
    }

    String words() {
        return getContent().getOptionalValue().map(Choice::words).orElse("").strip();
    }

    void show(String words) {
        showing = true;
        try {
            getContent().setValue(words.isBlank() ? null : new Choice(words, null));
            refuse("");
        } finally {
            showing = false;
        }
    }

    boolean check() {
        String words = words();
        if (words.isEmpty()) refuse(getTranslation("document.line.designation.missing"));
        else if (words.length() > Line.MAX_DESIGNATION)
            refuse(getTranslation("document.field.too-long", Line.MAX_DESIGNATION));
        else refuse("");
        return !isRefused();
    }

    private void refuse(String problem) {
        getContent().setErrorMessage(problem);
        getContent().setInvalid(!problem.isEmpty());
    }

    boolean isRefused() {
        return getContent().isInvalid();
    }

    void onChange(Runnable changed) {
        getContent().addValueChangeListener(event -> changed.run());
    }

    void focus() {
        getContent().focus();
    }

    void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }
}
