package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the client is; a private person has no company to describe. */
final class IdentityFields extends Composite<FormLayout> {

    private final RadioButtonGroup<ClientKind> kind = new RadioButtonGroup<>();
    private final TextField companyInput = new TextField(getTranslation("client.field.company"));
    private final TextField sirenInput = new TextField(getTranslation("client.field.siren"));
    private final TextField siretInput = new TextField(getTranslation("client.field.siret"));
    private final TextField vatInput = new TextField(getTranslation("client.field.vatNumber"));
    private final TextField firstNameInput = new TextField(getTranslation("client.field.firstName"));
    private final TextField lastNameInput = new TextField(getTranslation("client.field.lastName"));

    private final TypedField<String> company = TypedField.text(companyInput, ClientData.MAX_COMPANY);
    private final TypedField<Siren> siren = TypedField.of(sirenInput, Siren::parse, "client.form.siren");
    private final TypedField<Siret> siret = TypedField.of(siretInput, Siret::parse, "client.form.siret");
    private final TypedField<VatNumber> vat = TypedField.of(vatInput, VatNumber::parse, "client.form.vat");
    private final TypedField<String> firstName = TypedField.text(firstNameInput, ClientData.MAX_NAME);
    private final TypedField<String> lastName = TypedField.text(lastNameInput, ClientData.MAX_NAME);

    IdentityFields() {
        kind.setLabel(getTranslation("client.field.kind"));
        kind.setItems(ClientKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("client.kind." + value));
        kind.addValueChangeListener(event -> showCompany());
        sirenInput.setHelperText(getTranslation("client.form.siren.help"));
        siretInput.setHelperText(getTranslation("client.form.siret.help"));
        siretInput.addValueChangeListener(event -> {
            if (event.isFromClient()) completeFromSiret();
        });
        FormLayout layout = getContent();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.add(kind, 2);
        layout.add(companyInput, 2);
        layout.add(firstNameInput, lastNameInput, sirenInput, siretInput, vatInput);
    }

    /** A SIRET says the SIREN, and a French company has but one VAT number: nobody types them twice. */
    private void completeFromSiret() {
        Siret known = siret.value();
        if (known == null) return;
        if (siren.typed().isEmpty()) siren.show(known.siren().display());
    }

    private void showCompany() {
        boolean business = kind.getValue() == ClientKind.BUSINESS;
        Stream.of(companyInput, sirenInput, siretInput, vatInput).forEach(input -> input.setVisible(business));
        lastName.refuse("");
    }

    void show(ClientData data) {
        kind.setValue(data.kind());
        company.show(data.company());
        siren.show(data.siren() == null ? "" : data.siren().display());
        siret.show(data.siret() == null ? "" : data.siret().display());
        vat.show(data.vatNumber() == null ? "" : data.vatNumber().value());
        firstName.show(data.firstName());
        lastName.show(data.lastName());
        showCompany();
    }

    void showNew() {
        kind.setValue(ClientKind.BUSINESS);
        showCompany();
    }

    void focus() {
        (isBusiness() ? companyInput : firstNameInput).focus();
    }

    /** The first field that refuses what was typed; empty when all is well. */
    Optional<TypedField<?>> firstProblem() {
        List<TypedField<?>> fields =
                isBusiness() ? List.of(company, firstName, lastName, siren, siret, vat) : List.of(firstName, lastName);
        fields.forEach(TypedField::check);
        requireName();
        if (isBusiness()) requireOneCompany();
        return fields.stream().filter(TypedField::isInvalid).findFirst();
    }

    private void requireName() {
        boolean named = !firstName.typed().isEmpty()
                || !lastName.typed().isEmpty()
                || (isBusiness() && !company.typed().isEmpty());
        if (named) return;
        if (isBusiness()) {
            company.refuse(getTranslation("client.form.name.business"));
        } else {
            lastName.refuse(getTranslation("client.form.name.person"));
        }
    }

    private void requireOneCompany() {
        if (!ClientData.agree(siren.value(), siret.value())) siret.refuse(getTranslation("client.form.siret.other"));
        if (!ClientData.agree(siren.value(), vat.value())) vat.refuse(getTranslation("client.form.vat.other"));
    }

    private boolean isBusiness() {
        return kind.getValue() == ClientKind.BUSINESS;
    }

    ClientKind kind() {
        return kind.getValue();
    }

    String firstName() {
        return firstName.typed();
    }

    String lastName() {
        return lastName.typed();
    }

    String company() {
        return isBusiness() ? company.typed() : "";
    }

    @Nullable
    Siren siren() {
        return isBusiness() ? siren.value() : null;
    }

    @Nullable
    Siret siret() {
        return isBusiness() ? siret.value() : null;
    }

    @Nullable
    VatNumber vatNumber() {
        return isBusiness() ? vat.value() : null;
    }

    List<Object> typed() {
        return List.of(
                kind.getValue(),
                company.typed(),
                siren.typed(),
                siret.typed(),
                vat.typed(),
                firstName.typed(),
                lastName.typed());
    }
}
