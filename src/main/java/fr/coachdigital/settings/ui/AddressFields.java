package fr.coachdigital.settings.ui;

import static fr.coachdigital.settings.ui.TextFields.line;
import static fr.coachdigital.settings.ui.TextFields.text;
import static fr.coachdigital.settings.ui.TextFields.upTo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.PostalAddress;
import java.util.List;
import java.util.Locale;

/** Where the seller is. */
final class AddressFields {

    private final TextField line1Input = line("address");
    private final TextField line2Input = line("addressLine2");
    private final TextField postalCodeInput = line("postalCode");
    private final TextField cityInput = line("city");
    private final Select<CountryCode> countryInput = new Select<>();

    private final ValueField<String> line1 = upTo(
            PostalAddress.MAX_LINE,
            "address",
            line1Input,
            of -> of.company().address().line1());
    private final ValueField<String> line2 = upTo(
            PostalAddress.MAX_LINE,
            "addressLine2",
            line2Input,
            of -> of.company().address().line2());
    private final ValueField<String> postalCode = upTo(
            PostalAddress.MAX_POSTAL_CODE,
            "postalCode",
            postalCodeInput,
            of -> of.company().address().postalCode());
    private final ValueField<String> city = upTo(
            PostalAddress.MAX_CITY,
            "city",
            cityInput,
            of -> of.company().address().city());
    private final ValueField<CountryCode> country;

    AddressFields() {
        Locale language = UI.getCurrent().getLocale();
        countryInput.setLabel(I18NProvider.translate("settings.field.country"));
        countryInput.setItems(CountryCode.all(language));
        countryInput.setItemLabelGenerator(code -> code.displayName(language));
        countryInput.setValue(CountryCode.FRANCE);
        country = new ValueField<>(
                "country", countryInput, of -> of.company().address().country());
    }

    Card card() {
        return new Card("address")
                .wide(line1Input)
                .wide(line2Input)
                .with(postalCodeInput, cityInput)
                .wide(countryInput);
    }

    List<FormField> fields() {
        return List.of(line1, line2, postalCode, city, country);
    }

    PostalAddress value() {
        return new PostalAddress(text(line1), text(line2), text(postalCode), text(city), country.value());
    }
}
