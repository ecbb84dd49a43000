package fr.coachdigital.settings;

import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatNumber;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A practice that has filled in everything, nothing of it a default. */
public final class IssuerSamples {

    public static final Siren SIREN = new Siren("732829320");

    private IssuerSamples() {}

    public static IssuerProfile complete(int version) {
        return new IssuerProfile(
                version,
                company("Camille Laurent"),
                new VatTerms(
                        VatRegime.STANDARD,
                        true,
                        List.of(new ExemptionText(LocalDate.of(2026, 1, 1), "Exonéré, « phrase » de test"))),
                new BankDetails("Camille Laurent", new Iban("FR1420041010050500013M02606"), new Bic("PSSTFRPPPAR")),
                new PaymentRules(45, new BigDecimal("15.00"), new BigDecimal("4.00"), "Escompte de 1 % à 8 jours."),
                "Médiateur de test, 1 rue de la Paix, 75002 Paris, https://mediateur.example",
                "# Conditions\n\n- Paiement à 45 jours",
                60,
                new Numbering(
                        new NumberFormat("DEV{0000}"),
                        new NumberFormat("FAC{0000}"),
                        new NumberFormat("AV{0000}"),
                        false),
                "#7a3e9d");
    }

    public static CompanyIdentity company(String legalName) {
        return new CompanyIdentity(
                legalName,
                false,
                "Atelier Numérique",
                new PostalAddress("12 rue des Martyrs", "Bâtiment B", "75009", "Paris", CountryCode.FRANCE),
                SIREN,
                new Siret("73282932000074"),
                VatNumber.of(SIREN),
                "bonjour@example.org",
                new PhoneNumber("+33612345678"));
    }

    public static CatalogueService service(String name) {
        return new CatalogueService(
                0, 0, name, "Deux heures, chez vous", Unit.HOUR, Money.of("90.50"), VatRate.REDUCED, false);
    }
}
