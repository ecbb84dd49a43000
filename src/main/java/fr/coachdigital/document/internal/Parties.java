package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.Seller;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seller and buyer in the words of a document. */
@Component
class Parties {

    Seller seller(CompanyIdentity company, ClientData client) {
        boolean abroad = !company.address().country().equals(client.address().country());
        return new Seller(
                company.printedName(),
                company.tradeName(),
                address(company.address(), abroad, client.language()),
                Optional.ofNullable(company.siren()).map(Siren::display).orElse(""),
                Optional.ofNullable(company.siret()).map(Siret::display).orElse(""),
                Optional.ofNullable(company.vatNumber()).map(VatNumber::value).orElse(""),
                company.email(),
                Optional.ofNullable(company.phone()).map(PhoneNumber::display).orElse(""));
    }

    Buyer buyer(ClientData client) {
        boolean business = client.kind() == ClientKind.BUSINESS;
        String person = client.personName();
        boolean named = business || person.isBlank();
        String name = named ? client.displayName() : person;
        return new Buyer(
                business,
                name,
                name.equals(person) ? "" : person,
                address(client.address(), !client.address().country().equals(CountryCode.FRANCE), client.language()),
                business
                        ? Optional.ofNullable(client.siren())
                                .map(Siren::display)
                                .orElse("")
                        : "",
                business
                        ? Optional.ofNullable(client.siret())
                                .map(Siret::display)
                                .orElse("")
                        : "",
                business
                        ? Optional.ofNullable(client.vatNumber())
                                .map(VatNumber::value)
                                .orElse("")
                        : "");
    }

    private static List<String> address(PostalAddress address, boolean withCountry, Language language) {
        List<String> lines = new ArrayList<>();
        if (!address.line1().isBlank()) lines.add(address.line1());
        if (!address.line2().isBlank()) lines.add(address.line2());
        String place = (address.postalCode() + " " + address.city()).strip();
        if (!place.isBlank()) lines.add(place);
        if (withCountry) lines.add(address.country().displayName(language.locale()));
        return lines;
    }
}
