package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to reach the client. */
final class ContactFields extends Composite<FormLayout> {

    private final TextField emailInput = new TextField(getTranslation("client.field.email"));
    private final TextField phoneInput = new TextField(getTranslation("client.field.phone"));
    private final TextField line1Input = new TextField(getTranslation("client.field.addressLine1"));
    private final TextField line2Input = new TextField(getTranslation("client.field.addressLine2"));
    private final TextField postalCodeInput = new TextField(getTranslation("client.field.postalCode"));
    private final TextField cityInput = new TextField(getTranslation("client.field.city"));
    private final ComboBox<CountryCode> country = new ComboBox<>(getTranslation("client.field.country"));

    private final TypedField<EmailAddress> email = TypedField.of(emailInput, EmailAddress::parse, "client.form.email");
    private final TypedField<PhoneNumber> phone = TypedField.of(phoneInput, PhoneNumber::parse, "client.form.phone");
    private final TypedField<String> line1 = TypedField.text(line1Input, PostalAddress.MAX_LINE);
    private final TypedField<String> line2 = TypedField.text(line2Input, PostalAddress.MAX_LINE);
    private final TypedField<String> postalCode = TypedField.text(postalCodeInput, PostalAddress.MAX_POSTAL_CODE);
    private final TypedField<String> city = TypedField.text(cityInput, PostalAddress.MAX_CITY);

    ContactFields() {
        emailInput.setHelperText(getTranslation("client.form.email.help"));
        // Not e-mail fields of the browser, which would refuse in its own words and before the person has finished.
        emailInput.getElement().setAttribute("inputmode", "email");
        phoneInput.getElement().setAttribute("inputmode", "tel");
        phoneInput.addValueChangeListener(event -> {
            if (event.isFromClient() && phone.value() != null)
                phone.show(phone.value().display());
        });
        country.setItems(CountryCode.all(Words.language()));
        country.setItemLabelGenerator(code -> code.displayName(Words.language()));
        country.setValue(CountryCode.FRANCE);
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.add(emailInput, phoneInput);
        layout.add(line1Input, 2);
        layout.add(line2Input, 2);
        layout.add(postalCodeInput, cityInput, country);
    }

    void show(ClientData data) {
        email.show(data.emailAddress().map(EmailAddress::value).orElse(""));
        phone.show(data.phone() == null ? "" : data.phone().display());
        line1.show(data.address().line1());
        line2.show(data.address().line2());
        postalCode.show(data.address().postalCode());
        city.show(data.address().city());
        country.setValue(data.address().country());
    }

    Optional<TypedField<?>> firstProblem() {
        List<TypedField<?>> fields = List.of(email, phone, line1, line2, postalCode, city);
        fields.forEach(TypedField::check);
        return fields.stream().filter(TypedField::isInvalid).findFirst();
    }

    @Nullable
    EmailAddress email() {
        return email.value();
    }

    @Nullable
    PhoneNumber phone() {
        return phone.value();
    }

    PostalAddress address() {
        return new PostalAddress(line1.typed(), line2.typed(), postalCode.typed(), city.typed(), countryOrFrance());
    }

    private CountryCode countryOrFrance() {
        return country.getOptionalValue().orElse(CountryCode.FRANCE);
    }

    List<Object> typed() {
        return Stream.<Object>of(
                        email.typed(),
                        phone.typed(),
                        line1.typed(),
                        line2.typed(),
                        postalCode.typed(),
                        city.typed(),
                        countryOrFrance())
                .toList();
    }
}
