package fr.coachdigital.settings.ui;

import static fr.coachdigital.settings.ui.TextFields.helpedLine;
import static fr.coachdigital.settings.ui.TextFields.line;
import static fr.coachdigital.settings.ui.TextFields.liveLine;
import static fr.coachdigital.settings.ui.TextFields.maybe;
import static fr.coachdigital.settings.ui.TextFields.parsed;
import static fr.coachdigital.settings.ui.TextFields.text;
import static fr.coachdigital.settings.ui.TextFields.upTo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sells. */
final class CompanyFields implements PartContent {

    private final TextField sirenInput = helpedLine("siren");
    private final TextField siretInput = helpedLine("siret");
    private final TextField vatInput = helpedLine("vatNumber");
    private final Button computeVat = new Button(I18NProvider.translate("settings.vat.compute"), event -> computeVat());
    private final Paragraph printed = new Paragraph();
    private final Checkbox soleTraderInput = new Checkbox(I18NProvider.translate("settings.field.soleTrader"));
    private final AddressFields address = new AddressFields();

    private final ValueField<String> legalName;
    private final ValueField<Boolean> soleTrader;
    private final ValueField<String> tradeName;
    private final ValueField<String> siren;
    private final ValueField<String> siret;
    private final ValueField<String> vatNumber;
    private final ValueField<String> email;
    private final ValueField<String> phone;
    private final List<Component> body;

    CompanyFields() {
        TextField legalNameInput = liveLine("legalName");
        legalNameInput.setHelperText(I18NProvider.translate("settings.field.legalName.help"));
        TextField tradeNameInput = helpedLine("tradeName");
        TextField emailInput = helpedLine("email");
        TextField phoneInput = line("phone");
        soleTraderInput.setHelperText(I18NProvider.translate("settings.field.soleTrader.help"));
        legalName = upTo(
                        CompanyIdentity.MAX_NAME,
                        "legalName",
                        legalNameInput,
                        of -> of.company().legalName())
                .live(this::showPrinted);
        soleTrader = new ValueField<>(
                        "soleTrader", soleTraderInput, of -> of.company().soleTrader())
                .live(this::showPrinted);
        tradeName = upTo(
                CompanyIdentity.MAX_NAME,
                "tradeName",
                tradeNameInput,
                of -> of.company().tradeName());
        siren = maybe(
                        Siren::parse,
                        "siren",
                        sirenInput,
                        of -> shown(of.company().siren()))
                .live(this::offerVat);
        siret = maybe(
                        Siret::parse,
                        "siret",
                        siretInput,
                        of -> shown(of.company().siret()))
                .live(this::deduceSiren);
        vatNumber = maybe(
                        VatNumber::parse,
                        "vatNumber",
                        vatInput,
                        of -> shown(of.company().vatNumber()))
                .live(this::offerVat);
        email = maybe(
                EmailAddress::parse, "email", emailInput, of -> of.company().email());
        phone = maybe(
                PhoneNumber::parse,
                "phone",
                phoneInput,
                of -> shown(of.company().phone()));
        computeVat.addThemeVariants(ButtonVariant.TERTIARY);
        computeVat.addClassName("settings-inline-act");
        printed.addClassName("settings-live");
        body = List.of(
                new Card("identity")
                        .wide(legalNameInput)
                        .wide(soleTraderInput)
                        .wide(printed)
                        .wide(tradeNameInput),
                address.card(),
                new Card("registration")
                        .with(sirenInput, siretInput)
                        .wide(vatInput)
                        .wide(computeVat),
                Card.explained("contact").with(emailInput, phoneInput));
    }

    private static String shown(@Nullable Siren siren) {
        return siren == null ? "" : siren.display();
    }

    private static String shown(@Nullable Siret siret) {
        return siret == null ? "" : siret.display();
    }

    private static String shown(@Nullable VatNumber number) {
        return number == null ? "" : number.value();
    }

    private static String shown(@Nullable PhoneNumber number) {
        return number == null ? "" : number.display();
    }

    private void showPrinted() {
        String name = text(legalName);
        boolean fits = !name.isEmpty() && name.length() <= CompanyIdentity.MAX_NAME;
        printed.setVisible(fits);
        printed.setText(I18NProvider.translate("settings.company.printed", soleTrader.value() ? name + " EI" : name));
    }

    /** A SIRET begins with the SIREN, so there is no need to type that too. */
    private void deduceSiren() {
        Siret known = parsed(siret, Siret::parse);
        if (known != null && sirenInput.isEmpty())
            sirenInput.setValue(known.siren().display());
    }

    private void offerVat() {
        computeVat.setVisible(vatInput.isEmpty() && parsed(siren, Siren::parse) != null);
    }

    private void computeVat() {
        Siren known = parsed(siren, Siren::parse);
        if (known != null) vatInput.setValue(VatNumber.of(known).value());
        vatNumber.check();
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<FormField> fields() {
        List<FormField> all = new ArrayList<>(List.of(legalName, soleTrader, tradeName));
        all.addAll(address.fields());
        all.addAll(List.of(siren, siret, vatNumber, email, phone));
        return all;
    }

    @Override
    public Optional<FormField> contradiction() {
        Siren company = parsed(siren, Siren::parse);
        Siret establishment = parsed(siret, Siret::parse);
        VatNumber vat = parsed(vatNumber, VatNumber::parse);
        if (company == null) return Optional.empty();
        if (establishment != null && !establishment.value().startsWith(company.value())) {
            siret.refuse(I18NProvider.translate("settings.error.siret.other"));
            return Optional.of(siret);
        }
        if (vat != null && !vat.siren().map(company::equals).orElse(true)) {
            vatNumber.refuse(I18NProvider.translate("settings.error.vatNumber.other"));
            return Optional.of(vatNumber);
        }
        return Optional.empty();
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        return onto.withCompany(new CompanyIdentity(
                text(legalName),
                soleTrader.value(),
                text(tradeName),
                address.value(),
                parsed(siren, Siren::parse),
                parsed(siret, Siret::parse),
                parsed(vatNumber, VatNumber::parse),
                EmailAddress.parse(email.value()).map(EmailAddress::value).orElse(""),
                parsed(phone, PhoneNumber::parse)));
    }
}
