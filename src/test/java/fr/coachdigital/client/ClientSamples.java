package fr.coachdigital.client;

import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.List;

/** Clients to try things on. */
public final class ClientSamples {

    private ClientSamples() {}

    /** A private person. */
    public static ClientData person(String firstName, String lastName, String email) {
        return new ClientData(
                ClientKind.PERSON,
                firstName,
                lastName,
                "",
                null,
                null,
                null,
                EmailAddress.parse(email).orElse(null),
                null,
                PostalAddress.unknown(),
                ClientStatus.ACTIVE,
                "",
                List.of(),
                "",
                Language.FR,
                AddressForm.VOUS);
    }

    /** A company of which everything is known. */
    public static ClientData company(String name) {
        return new ClientData(
                ClientKind.BUSINESS,
                "Hélène",
                "Lefèvre",
                name,
                new Siren("732829320"),
                new Siret("73282932000074"),
                new VatNumber("FR44732829320"),
                EmailAddress.of("helene@exemple.fr"),
                new PhoneNumber("+33612345678"),
                PostalAddress.unknown(),
                ClientStatus.PROSPECT,
                "Bouche à oreille",
                List.of("VIP", "Site web"),
                "Préfère le matin.",
                Language.FR,
                AddressForm.TU);
    }
}
