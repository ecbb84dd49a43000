package fr.coachdigital.demo;

import fr.coachdigital.settings.BankDetails;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.util.List;

/** Who the demo's coach is and what she sells; everything is made up, its check digits are right. */
record SamplePractice(IssuerEditor issuer, ServiceCatalogue catalogue) {

    private static final String MEDIATOR = """
            Médiation des Petites Entreprises (organisme fictif)
            27 rue de l’Exemple, 75011 Paris
            https://mediation.example""";

    private static final String TERMS = """
            ## Commande
            Le devis accepté vaut commande. Il est valable trente jours.

            ## Règlement
            - Acompte de 30 % à la commande, sauf mention contraire
            - Solde à trente jours, par virement
            - Passé l’échéance, des pénalités de retard sont dues

            ## Rendez-vous
            Une séance se déplace sans frais jusqu’à **48 heures** avant.

            ## Propriété
            Ce qui est livré vous appartient une fois la facture réglée.
            """;

    private static final List<CatalogueService> SERVICES = List.of(
            service(
                    "Séance de coaching IA",
                    "Une heure en visio ou à votre bureau, sur vos propres tâches. Compte rendu le lendemain.",
                    Unit.HOUR,
                    "95.00"),
            service(
                    "Atelier IA pour l’équipe",
                    "Une journée, jusqu’à huit personnes : prise en main, cas concrets, bonnes pratiques.",
                    Unit.DAY,
                    "890.00"),
            service(
                    "Audit numérique",
                    "Deux semaines d’observation, un rapport de priorités et un plan sur six mois.",
                    Unit.FLAT,
                    "1450.00"),
            service(
                    "Site vitrine",
                    "Cinq pages, mise en ligne et prise en main comprises. Textes et photos fournis par vos soins.",
                    Unit.FLAT,
                    "2400.00"),
            service(
                    "Boutique ou réservation en ligne",
                    "Paiement, calendrier et e-mails automatiques, jusqu’à trente articles.",
                    Unit.FLAT,
                    "3600.00"),
            service(
                    "Développement d’application métier",
                    "Conception et réalisation, livraison par étapes.",
                    Unit.DAY,
                    "620.00"),
            service(
                    "Automatisation d’une tâche",
                    "Devis, relances, comptes rendus… De l’analyse à la mise en service.",
                    Unit.FLAT,
                    "780.00"),
            service("Maintenance et suivi", "Mises à jour, sauvegardes et dépannage à distance.", Unit.HOUR, "75.00"));

    /** Only where nothing was filled in yet; as the coach. */
    void fill() {
        IssuerProfile now = issuer.current();
        if (now.company().legalName().isEmpty()) issuer.change(filled(now));
        if (catalogue.inUse().isEmpty()) SERVICES.forEach(catalogue::add);
    }

    private static IssuerProfile filled(IssuerProfile empty) {
        return empty.withCompany(new CompanyIdentity(
                        DemoAccounts.COACH_NAME,
                        true,
                        "",
                        new PostalAddress("7 rue Beaurepaire", "", "75010", "Paris", CountryCode.FRANCE),
                        new Siren("905123451"),
                        new Siret("90512345100015"),
                        null,
                        DemoAccounts.COACH,
                        new PhoneNumber("+33639980142")))
                .withPayment(
                        empty.payment(),
                        new BankDetails("", new Iban("FR1420041010050500013M02606"), new Bic("PSSTFRPPPAR")))
                .withTexts(MEDIATOR, TERMS.strip(), empty.quoteValidityDays());
    }

    private static CatalogueService service(String name, String description, Unit unit, String price) {
        return new CatalogueService(0, 0, name, description, unit, Money.of(price), VatRate.ZERO, false);
    }
}
