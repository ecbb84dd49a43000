package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.SettingsChangedMeanwhile;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One service of the catalogue. */
final class ServiceDialog extends Dialog {

    private final transient @Nullable CatalogueService before;
    private final transient Consumer<CatalogueService> store;
    private final TextField name = TextFields.line("service.name");
    private final TextArea description = new TextArea(getTranslation("settings.field.service.description"));
    private final Select<Unit> unit = new Select<>();
    private final TextField price = TextFields.helpedLine("service.price");
    private final Select<VatRate> vatRate = new Select<>();
    private final Paragraph problem = new Paragraph();

    /** @param before null for a new one */
    ServiceDialog(@Nullable CatalogueService before, VatRegime regime, Consumer<CatalogueService> store) {
        this.before = before;
        this.store = store;
        setHeaderTitle(getTranslation(before == null ? "settings.service.new" : "settings.service.edit"));
        setCloseOnOutsideClick(false);
        prepareFields(regime);
        Button save = new Button(getTranslation("settings.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, save);
        Div oneLiners = new Div(name, unit, price, vatRate);
        oneLiners.addClassName("settings-dialog-fields");
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER)
                .listenOn(oneLiners)
                .setResetFocusOnActiveElement(true);
        problem.addClassName("settings-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(oneLiners, description, problem);
        if (regime == VatRegime.FRANCHISE) add(exempt());
        show();
        name.focus();
    }

    private void prepareFields(VatRegime regime) {
        description.setManualValidation(true);
        description.setHelperText(getTranslation("settings.field.service.description.help"));
        description.setMinRows(3);
        description.setMaxRows(8);
        description.setWidthFull();
        unit.setLabel(getTranslation("settings.field.service.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(value -> getTranslation("settings.unit." + value));
        price.setSuffixComponent(new Span("€"));
        price.getElement().setAttribute("inputmode", "decimal");
        vatRate.setLabel(getTranslation("settings.field.service.vatRate"));
        vatRate.setItems(VatRate.values());
        vatRate.setItemLabelGenerator(rate -> getTranslation("settings.vat.rate", Numbers.shortest(rate.percent())));
        vatRate.setVisible(regime == VatRegime.STANDARD);
        vatRate.setValue(regime == VatRegime.STANDARD ? VatRate.STANDARD : VatRate.ZERO);
    }

    private Paragraph exempt() {
        Paragraph words = new Paragraph(getTranslation("settings.service.exempt"));
        words.addClassName("settings-explanation");
        return words;
    }

    private void show() {
        unit.setValue(before == null ? Unit.HOUR : before.unit());
        if (before == null) return;
        name.setValue(before.name());
        description.setValue(before.description());
        price.setValue(Numbers.display(before.unitPrice().amount()));
        vatRate.setValue(before.vatRate());
    }

    private void save() {
        Optional<Money> amount = Numbers.price(price.getValue());
        refuse(name, nameProblem());
        refuse(price, amount.isPresent() ? "" : getTranslation("settings.error.service.price"));
        String tooLong = TextFields.tooLong(description.getValue(), CatalogueService.MAX_DESCRIPTION);
        description.setErrorMessage(tooLong);
        description.setInvalid(!tooLong.isEmpty());
        if (name.isInvalid()) name.focus();
        else if (price.isInvalid()) price.focus();
        else if (description.isInvalid()) description.focus();
        else store(amount.orElseThrow());
    }

    private String nameProblem() {
        return name.getValue().isBlank()
                ? getTranslation("settings.error.service.name")
                : TextFields.tooLong(name.getValue(), CatalogueService.MAX_NAME);
    }

    private static void refuse(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    private void store(Money amount) {
        try {
            store.accept(new CatalogueService(
                    before == null ? 0 : before.id(),
                    before == null ? 0 : before.version(),
                    name.getValue().strip(),
                    description.getValue().strip(),
                    unit.getValue(),
                    amount,
                    vatRate.getValue(),
                    before != null && before.archived()));
            close();
        } catch (SettingsChangedMeanwhile changed) {
            problem.setText(getTranslation("settings.service.changed-meanwhile"));
            problem.setVisible(true);
        }
    }
}
