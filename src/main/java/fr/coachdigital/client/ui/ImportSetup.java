package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.coachdigital.client.ImportField;
import fr.coachdigital.client.ImportMapping;
import fr.coachdigital.client.ImportPreview;
import fr.coachdigital.client.ImportTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The second step of an import: what the columns hold, and what would come of it. */
final class ImportSetup extends Composite<Div> {

    private final List<Select<ImportField>> columns = new ArrayList<>();
    private final Paragraph summary = new Paragraph();
    private final ImportLines first = new ImportLines();
    private final ImportLines repeated = new ImportLines();
    private final Div duplicates = new Div();
    private final RadioButtonGroup<Boolean> duplicatesToo = new RadioButtonGroup<>();
    private final Button start = new Button();
    private final Function<ImportMapping, ImportPreview> preview;

    ImportSetup(
            ImportTable table,
            ImportMapping guess,
            Function<ImportMapping, ImportPreview> preview,
            BiConsumer<ImportMapping, Boolean> started,
            Runnable another) {
        this.preview = preview;
        Div mapping = new Div();
        mapping.addClassName("client-import-mapping");
        for (int i = 0; i < table.headers().size(); i++)
            mapping.add(column(table.headers().get(i), i, guess));

        duplicatesToo.setLabel(getTranslation("client.import.duplicates.choice"));
        duplicatesToo.setItems(false, true);
        duplicatesToo.setItemLabelGenerator(
                too -> getTranslation(too ? "client.import.duplicates.anyway" : "client.import.duplicates.skip"));
        duplicatesToo.setValue(false);
        duplicatesToo.addValueChangeListener(event -> show());
        duplicates.add(new H2(getTranslation("client.import.duplicates")), repeated, duplicatesToo);

        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(event -> started.accept(mapping(), duplicatesToo.getValue()));
        Button back = new Button(getTranslation("client.import.another"), event -> another.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(start, back);
        acts.addClassName("client-form-acts");

        summary.getElement().setAttribute("role", "status");
        getContent().addClassName("client-import-step");
        getContent()
                .add(
                        new H2(getTranslation("client.import.mapping")),
                        new Paragraph(getTranslation("client.import.mapping.help")),
                        mapping,
                        new H2(getTranslation("client.import.preview")),
                        summary,
                        first,
                        duplicates,
                        acts);
        show();
    }

    private Select<ImportField> column(String header, int index, ImportMapping guess) {
        Select<ImportField> column = new Select<>();
        column.setLabel(header.isBlank() ? getTranslation("client.import.unnamed", index + 1) : header);
        column.setItems(ImportField.values());
        column.setItemLabelGenerator(
                field -> field == null ? getTranslation("client.import.ignore") : getTranslation(field.labelKey()));
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(getTranslation("client.import.ignore"));
        guess.fieldOf(index).ifPresent(column::setValue);
        column.addValueChangeListener(event -> {
            if (event.isFromClient()) takeFromOthers(column);
            show();
        });
        columns.add(column);
        return column;
    }

    /** A field has one column: choosing it here frees it elsewhere. */
    private void takeFromOthers(Select<ImportField> chosen) {
        columns.stream()
                .filter(other -> !other.equals(chosen) && !other.isEmpty() && other.getValue() == chosen.getValue())
                .forEach(Select::clear);
    }

    private ImportMapping mapping() {
        Map<ImportField, Integer> fields = new EnumMap<>(ImportField.class);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            columns.get(i).getOptionalValue().ifPresent(field -> fields.putIfAbsent(field, index));
        }
        return new ImportMapping(fields);
    }

    private void show() {
        ImportMapping mapping = mapping();
        if (mapping.namesSomebody()) {
            show(preview.apply(mapping));
        } else {
            summary.setText(getTranslation("client.import.no-name"));
            first.show(List.of());
            duplicates.setVisible(false);
            enableStart(0);
        }
    }

    private void show(ImportPreview shown) {
        summary.setText(getTranslation("client.import.summary", shown.rows(), shown.invalid(), shown.duplicates()));
        first.show(shown.first());
        repeated.show(shown.firstDuplicates());
        duplicates.setVisible(shown.duplicates() > 0);
        enableStart(shown.rows() - shown.invalid() - (duplicatesToo.getValue() ? 0 : shown.duplicates()));
    }

    private void enableStart(int clients) {
        start.setEnabled(clients > 0);
        start.setText(
                clients > 0
                        ? getTranslation("client.import.start", clients)
                        : getTranslation("client.import.start.none"));
    }
}
