package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;
import fr.coachdigital.shared.VatRate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Whether VAT is charged, and what is printed when it is not. */
final class VatFields implements PartContent {

    private final ExemptionList exemptions;
    private final ValueField<VatRegime> regime;
    private final ValueField<Boolean> onDebits;
    private final Card franchise;
    private final Card standard;
    private final List<Component> body;

    /** @param today in Paris */
    VatFields(Supplier<LocalDate> today) {
        RadioButtonGroup<VatRegime> regimeInput =
                new RadioButtonGroup<>(I18NProvider.translate("settings.field.regime"));
        regimeInput.setItems(VatRegime.values());
        regimeInput.setValue(VatRegime.FRANCHISE);
        regimeInput.setItemLabelGenerator(value -> I18NProvider.translate("settings.regime." + value));
        regimeInput.setHelperText(I18NProvider.translate("settings.field.regime.help"));
        Checkbox onDebitsInput = new Checkbox(I18NProvider.translate("settings.field.onDebits"));
        onDebitsInput.setHelperText(I18NProvider.translate("settings.field.onDebits.help"));
        exemptions = new ExemptionList(today);
        franchise = Card.explained("exemptions").wide(exemptions);
        standard = Card.explained("rates").wide(rates()).wide(onDebitsInput);
        regime = new ValueField<>("regime", regimeInput, of -> of.vat().regime()).live(this::showRegime);
        onDebits = new ValueField<>("onDebits", onDebitsInput, of -> of.vat().onDebits());
        body = List.of(new Card("regime").wide(regimeInput), franchise, standard);
        showRegime();
    }

    private static UnorderedList rates() {
        UnorderedList list = new UnorderedList(Arrays.stream(VatRate.values())
                .map(rate ->
                        new ListItem(I18NProvider.translate("settings.vat.rate", Numbers.shortest(rate.percent()))))
                .toArray(ListItem[]::new));
        list.addClassName("settings-chips");
        return list;
    }

    private void showRegime() {
        boolean exempt = regime.value() == VatRegime.FRANCHISE;
        franchise.setVisible(exempt);
        standard.setVisible(!exempt);
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<FormField> fields() {
        return List.of(regime, exemptions, onDebits);
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        boolean exempt = regime.value() == VatRegime.FRANCHISE;
        return onto.withVat(new VatTerms(
                regime.value(),
                onDebits.value(),
                exempt ? exemptions.value() : onto.vat().exemptions()));
    }
}
