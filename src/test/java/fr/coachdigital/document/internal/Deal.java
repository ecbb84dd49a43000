package fr.coachdigital.document.internal;

import fr.coachdigital.client.AddressForm;
import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentComposer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.Original;
import fr.coachdigital.settings.BankDetails;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.ExemptionText;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.settings.Logo;
import fr.coachdigital.settings.NumberFormat;
import fr.coachdigital.settings.Numbering;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;
import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatNumber;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seller, a client and what passes between them; each copy changes one thing. */
record Deal(IssuerProfile issuer, ClientData client, DocumentDraft draft) {

    static final ClientId CLIENT = new ClientId(7);
    static final String MEDIATOR = "Médiation Exemple, 12 rue du Pré, 75009 Paris, mediation.example";
    private static final Siren SIREN = new Siren("732829320");
    private static final LocalDate DAY = DocumentSamples.DAY;

    /** The seller charges VAT and has filled in everything; a French business buys what an invoice asks for. */
    static Deal business() {
        CompanyIdentity company = new CompanyIdentity(
                "Camille Laurent",
                true,
                "Coach Digital Paris",
                new PostalAddress("18 rue de la Folie-Méricourt", "", "75011", "Paris", CountryCode.FRANCE),
                SIREN,
                null,
                VatNumber.of(SIREN),
                "bonjour@coachdigital.example",
                null);
        IssuerProfile issuer = new IssuerProfile(
                1,
                company,
                new VatTerms(VatRegime.STANDARD, false, exemptions()),
                new BankDetails("", new Iban(DocumentSamples.IBAN), new Bic("AGRIFRPP")),
                new PaymentRules(
                        30, new BigDecimal("12.15"), new BigDecimal("2.62"), "Pas d’escompte pour paiement anticipé."),
                MEDIATOR,
                "",
                30,
                new Numbering(
                        new NumberFormat("D-{AAAA}-{0000}"),
                        new NumberFormat("F-{AAAA}-{0000}"),
                        new NumberFormat("A-{AAAA}-{0000}"),
                        true),
                "#0f766e");
        return new Deal(issuer, buyer(ClientKind.BUSINESS, "FR", new Siren("552100554"), null), invoice());
    }

    private static List<ExemptionText> exemptions() {
        return List.of(
                new ExemptionText(LocalDate.of(1993, 1, 1), "TVA non applicable, art. 293 B du CGI"),
                new ExemptionText(
                        LocalDate.of(2026, 9, 1),
                        "TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)"));
    }

    private static DocumentDraft invoice() {
        return new DocumentDraft(
                DocumentKind.INVOICE,
                "F-2026-0012",
                1,
                CLIENT,
                "Accompagnement",
                DAY,
                null,
                DAY.plusDays(30),
                DAY,
                null,
                "",
                DocumentSamples.usualLines(),
                List.of(),
                null,
                Deposit.NONE,
                "",
                null,
                null);
    }

    private static ClientData buyer(
            ClientKind kind, String country, @Nullable Siren siren, @Nullable VatNumber vatNumber) {
        return buyer(kind, country, "69001", siren, vatNumber);
    }

    private static ClientData buyer(
            ClientKind kind, String country, String postalCode, @Nullable Siren siren, @Nullable VatNumber vatNumber) {
        return new ClientData(
                kind,
                "Claire",
                "Martin",
                kind == ClientKind.BUSINESS ? "Atelier Rivoire" : "",
                siren,
                null,
                vatNumber,
                null,
                null,
                new PostalAddress("4 quai de la Pêcherie", "", postalCode, "Lyon", new CountryCode(country)),
                ClientStatus.ACTIVE,
                "",
                List.of(),
                "",
                Language.FR,
                AddressForm.VOUS);
    }

    Deal toPerson() {
        return new Deal(issuer, buyer(ClientKind.PERSON, "FR", null, null), draft);
    }

    Deal toBusinessIn(String country, @Nullable VatNumber vatNumber) {
        return new Deal(issuer, buyer(ClientKind.BUSINESS, country, null, vatNumber), draft);
    }

    /** A French address with this postal code. */
    Deal toBusinessAt(String postalCode) {
        Siren siren = new Siren("552100554");
        return new Deal(issuer, buyer(ClientKind.BUSINESS, "FR", postalCode, siren, null), draft);
    }

    /** All lines at one rate. */
    Deal at(VatRate rate) {
        DocumentDraft changed = new DocumentDraft(
                draft.kind(),
                draft.number(),
                draft.revision(),
                draft.client(),
                draft.subject(),
                draft.date(),
                draft.validUntil(),
                draft.dueDate(),
                draft.supplyFrom(),
                draft.supplyUntil(),
                draft.duration(),
                List.of(Line.item("Séance", "", BigDecimal.ONE, Unit.HOUR, Money.of("100.00"), rate)),
                draft.deductions(),
                draft.original(),
                draft.deposit(),
                draft.notes(),
                draft.terms(),
                draft.vat());
        return new Deal(issuer, client, changed);
    }

    List<String> warnings() {
        return composer().warnings(draft);
    }

    Deal underFranchise() {
        return seller(issuer.company(), new VatTerms(VatRegime.FRANCHISE, false, exemptions()), issuer.mediator());
    }

    Deal onDebits() {
        return seller(issuer.company(), new VatTerms(VatRegime.STANDARD, true, List.of()), issuer.mediator());
    }

    /** Nothing is filled in on either side but the client's name. */
    Deal withoutDetails() {
        CompanyIdentity nobody = new CompanyIdentity("", true, "", PostalAddress.unknown(), null, null, null, "", null);
        IssuerProfile empty = new IssuerProfile(
                1,
                nobody,
                new VatTerms(issuer.vat().regime(), false, List.of()),
                new BankDetails("", null, null),
                new PaymentRules(30, BigDecimal.ZERO, BigDecimal.ZERO, ""),
                "",
                "",
                30,
                issuer.numbering(),
                issuer.accentColor());
        ClientData nameOnly = new ClientData(
                client.kind(),
                client.firstName(),
                client.lastName(),
                client.company(),
                null,
                null,
                null,
                null,
                null,
                new PostalAddress("", "", "", "", client.address().country()),
                client.status(),
                "",
                List.of(),
                "",
                client.language(),
                client.addressForm());
        return new Deal(empty, nameOnly, draft);
    }

    private Deal seller(CompanyIdentity company, VatTerms vat, String mediator) {
        IssuerProfile changed = new IssuerProfile(
                issuer.version(),
                company,
                vat,
                issuer.bank(),
                issuer.payment(),
                mediator,
                issuer.terms(),
                issuer.quoteValidityDays(),
                issuer.numbering(),
                issuer.accentColor());
        return new Deal(changed, client, draft);
    }

    Deal on(LocalDate day) {
        return with(draft.kind(), draft.number(), day, List.of(), null, Deposit.NONE);
    }

    Deal quote(Deposit deposit) {
        return with(DocumentKind.QUOTE, "D-2026-0007", DAY, List.of(), null, deposit);
    }

    Deal deposit() {
        return with(DocumentKind.DEPOSIT_INVOICE, "F-2026-0009", DAY, List.of(), null, Deposit.NONE);
    }

    Deal balance() {
        List<Deduction> deductions = DocumentSamples.balance().content().deductions();
        return with(DocumentKind.INVOICE, "F-2026-0012", DAY, deductions, null, Deposit.NONE);
    }

    Deal creditNote() {
        Original original = new Original("F-2026-0012", LocalDate.of(2026, 11, 20), "Séance annulée");
        return with(DocumentKind.CREDIT_NOTE, "A-2026-0001", DAY, List.of(), original, Deposit.NONE);
    }

    private Deal with(
            DocumentKind kind,
            String number,
            LocalDate day,
            List<Deduction> deductions,
            @Nullable Original original,
            Deposit deposit) {
        boolean quote = kind == DocumentKind.QUOTE;
        boolean payable = kind == DocumentKind.INVOICE || kind == DocumentKind.DEPOSIT_INVOICE;
        DocumentDraft changed = new DocumentDraft(
                kind,
                number,
                1,
                CLIENT,
                draft.subject(),
                day,
                quote ? day.plusDays(30) : null,
                payable ? day.plusDays(30) : null,
                draft.supplyFrom(),
                null,
                quote ? "Trois semaines" : "",
                draft.lines(),
                deductions,
                original,
                deposit,
                "",
                null,
                draft.vat());
        return new Deal(issuer, client, changed);
    }

    DocumentContent composed() {
        return composer().compose(draft);
    }

    List<String> missing() {
        return composer().missing(draft).stream()
                .map(Missing::labelKey)
                .map(key -> key.replace("document.missing.", ""))
                .toList();
    }

    /** All that is printed of it. */
    String text() {
        return Prints.text(Prints.print(composed()));
    }

    DocumentComposer composer() {
        IssuerSettings settings = new IssuerSettings() {
            @Override
            public IssuerProfile current() {
                return issuer;
            }

            @Override
            public Optional<Logo> logo() {
                return Optional.empty();
            }
        };
        Client record = new Client(CLIENT, 1, client, null, Instant.EPOCH, Instant.EPOCH);
        return new DocumentComposerService(
                settings,
                id -> Optional.of(record).filter(found -> found.id().equals(id)),
                Prints.part(Mentions.class),
                Prints.part(Parties.class));
    }
}
