package fr.coachdigital.document.internal;

import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Original;
import fr.coachdigital.document.Seller;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents to print, as a practice in Paris makes them; each copy changes one thing. */
record DocumentSamples(DocumentContent content) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final String IBAN = "FR7630006000011234567890189";

    private static final Seller SELLER = new Seller(
            "Camille Laurent EI",
            "Coach Digital Paris",
            List.of("18 rue de la Folie-Méricourt", "75011 Paris"),
            "732\u00a0829\u00a0320",
            "732\u00a0829\u00a0320\u00a000074",
            "FR44732829320",
            "bonjour@coachdigital.example",
            "01\u00a042\u00a068\u00a053\u00a000");

    private static final Buyer COMPANY = new Buyer(
            true,
            "Atelier Rivoire SAS",
            "Claire Martin",
            List.of("4 bis, quai de la Pêcherie", "69001 Lyon"),
            "552\u00a0100\u00a0554",
            "",
            "");

    private static final Buyer PERSON =
            new Buyer(false, "Hélène Faure", "", List.of("27 avenue Jean-Jaurès", "31000 Toulouse"), "", "", "");

    static Line hours(String designation, String description, String hours, String price) {
        return Line.item(designation, description, new BigDecimal(hours), Unit.HOUR, Money.of(price), VatRate.STANDARD);
    }

    static List<Line> usualLines() {
        return List.of(
                hours(
                        "Accompagnement à l’IA générative",
                        "Trois séances individuelles de deux heures, en visioconférence,\navec un support remis après chacune.",
                        "6",
                        "110.00"),
                Line.item(
                        "Audit du site existant",
                        "Vitesse, accessibilité, référencement.",
                        BigDecimal.ONE,
                        Unit.FLAT,
                        Money.of("480.00"),
                        VatRate.STANDARD),
                Line.item(
                        "Atelier en équipe",
                        "",
                        new BigDecimal("1.5"),
                        Unit.DAY,
                        Money.of("720.00"),
                        VatRate.STANDARD));
    }

    static List<Line> manyKinds() {
        return List.of(
                Line.section("Conseil"),
                usualLines().get(0),
                discounted("Cadrage du projet", Discount.Kind.PERCENT, "10", VatRate.STANDARD),
                Line.section("Formation"),
                discounted("Support imprimé", Discount.Kind.AMOUNT, "25", VatRate.REDUCED),
                discounted("Repas de l’atelier", Discount.Kind.NONE, "0", VatRate.INTERMEDIATE),
                Line.text("Les frais de déplacement sont compris.", ""));
    }

    private static Line discounted(String designation, Discount.Kind kind, String value, VatRate rate) {
        return new Line(
                LineKind.ITEM,
                designation,
                "",
                new BigDecimal("2.0000"),
                Unit.FLAT,
                Money.of("245.50"),
                new Discount(kind, new BigDecimal(value)),
                rate);
    }

    static DocumentSamples invoice() {
        return new DocumentSamples(new DocumentContent(
                DocumentKind.INVOICE,
                "F-2026-0012",
                1,
                Language.FR,
                "Accompagnement numérique, automne 2026",
                DAY,
                null,
                DAY.plusDays(30),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 20),
                "",
                SELLER,
                COMPANY,
                true,
                usualLines(),
                List.of(),
                null,
                Deposit.NONE,
                "",
                List.of(
                        "Nature de l’opération\u00a0: prestations de services.",
                        "Pas d’escompte pour paiement anticipé."),
                "",
                new Transfer("Camille Laurent", IBAN, "AGRIFRPP"),
                "#0f766e",
                null,
                List.of(),
                List.of()));
    }

    static DocumentSamples franchise() {
        return invoice().vat(false);
    }

    static DocumentSamples quote() {
        DocumentSamples invoice = invoice();
        return new DocumentSamples(invoice.with(
                DocumentKind.QUOTE,
                "D-2026-0007",
                COMPANY,
                true,
                usualLines(),
                List.of(),
                null,
                new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30)),
                null));
    }

    static DocumentSamples depositInvoice() {
        return invoice().kind(DocumentKind.DEPOSIT_INVOICE, "F-2026-0009");
    }

    static DocumentSamples balance() {
        List<Deduction> deductions = List.of(
                new Deduction(
                        "F-2026-0003",
                        LocalDate.of(2026, 3, 12),
                        true,
                        Money.of("600.00"),
                        Money.of("120.00"),
                        Money.of("720.00"),
                        List.of(new VatGroup(VatRate.STANDARD, Money.of("600.00"), Money.of("120.00"))),
                        Money.ZERO),
                new Deduction(
                        "F-2026-0008",
                        LocalDate.of(2026, 7, 1),
                        false,
                        Money.of("500.00"),
                        Money.of("100.00"),
                        Money.of("600.00"),
                        List.of(new VatGroup(VatRate.STANDARD, Money.of("500.00"), Money.of("100.00"))),
                        Money.ZERO));
        DocumentContent c = invoice().content;
        return new DocumentSamples(invoice()
                .with(c.kind(), c.number(), c.buyer(), true, c.lines(), deductions, null, Deposit.NONE, c.transfer()));
    }

    static DocumentSamples balanceWithoutVat() {
        Money net = Money.of("600.00");
        Deduction deposit = new Deduction(
                "F-2026-0003",
                LocalDate.of(2026, 3, 12),
                true,
                net,
                Money.ZERO,
                net,
                List.of(new VatGroup(VatRate.ZERO, net, Money.ZERO)),
                Money.of("120.00"));
        DocumentContent c = franchise().content;
        return new DocumentSamples(franchise()
                .with(
                        c.kind(),
                        c.number(),
                        c.buyer(),
                        false,
                        c.lines(),
                        List.of(deposit),
                        null,
                        Deposit.NONE,
                        c.transfer()));
    }

    static DocumentSamples creditNote() {
        DocumentContent c = invoice().content;
        Original original = new Original("F-2026-0012", DAY.minusDays(3), "Séance annulée par le client.");
        return new DocumentSamples(invoice()
                .with(
                        DocumentKind.CREDIT_NOTE,
                        "A-2026-0001",
                        c.buyer(),
                        true,
                        c.lines().subList(0, 1),
                        List.of(),
                        original,
                        Deposit.NONE,
                        null));
    }

    DocumentSamples vat(boolean shown) {
        List<Line> lines = content.lines().stream()
                .map(line -> new Line(
                        line.kind(),
                        line.designation(),
                        line.description(),
                        line.quantity(),
                        line.unit(),
                        line.unitPrice(),
                        line.discount(),
                        shown ? line.vatRate() : VatRate.ZERO))
                .toList();
        return new DocumentSamples(with(
                content.kind(),
                content.number(),
                content.buyer(),
                shown,
                lines,
                content.deductions(),
                content.original(),
                content.deposit(),
                content.transfer()));
    }

    DocumentSamples lines(List<Line> lines) {
        return new DocumentSamples(with(
                content.kind(),
                content.number(),
                content.buyer(),
                content.vatShown(),
                lines,
                content.deductions(),
                content.original(),
                content.deposit(),
                content.transfer()));
    }

    DocumentSamples kind(DocumentKind kind, String number) {
        return new DocumentSamples(with(
                kind,
                number,
                content.buyer(),
                content.vatShown(),
                content.lines(),
                content.deductions(),
                content.original(),
                content.deposit(),
                content.transfer()));
    }

    DocumentSamples toPerson() {
        return buyer(PERSON);
    }

    DocumentSamples buyer(Buyer buyer) {
        return new DocumentSamples(with(
                content.kind(),
                content.number(),
                buyer,
                content.vatShown(),
                content.lines(),
                content.deductions(),
                content.original(),
                content.deposit(),
                content.transfer()));
    }

    private DocumentContent with(
            DocumentKind kind,
            String number,
            Buyer buyer,
            boolean vatShown,
            List<Line> lines,
            List<Deduction> deductions,
            @Nullable Original original,
            Deposit deposit,
            @Nullable Transfer transfer) {
        boolean quote = kind == DocumentKind.QUOTE;
        return new DocumentContent(
                kind,
                number,
                content.revision(),
                content.language(),
                content.subject(),
                content.date(),
                quote ? DAY.plusDays(30) : null,
                kind == DocumentKind.INVOICE || kind == DocumentKind.DEPOSIT_INVOICE ? content.dueDate() : null,
                content.supplyFrom(),
                quote ? null : content.supplyUntil(),
                quote ? "Trois semaines" : "",
                content.seller(),
                buyer,
                vatShown,
                lines,
                deductions,
                original,
                deposit,
                content.notes(),
                content.mentions(),
                content.terms(),
                transfer,
                content.accentColor(),
                content.logo(),
                content.vatMentions(),
                content.fixedVat());
    }

    DocumentSamples said(
            Language language, String notes, List<String> mentions, String terms, @Nullable DocumentLogo logo) {
        return new DocumentSamples(new DocumentContent(
                content.kind(),
                content.number(),
                content.revision(),
                language,
                content.subject(),
                content.date(),
                content.validUntil(),
                content.dueDate(),
                content.supplyFrom(),
                content.supplyUntil(),
                content.duration(),
                content.seller(),
                content.buyer(),
                content.vatShown(),
                content.lines(),
                content.deductions(),
                content.original(),
                content.deposit(),
                notes,
                mentions,
                terms,
                content.transfer(),
                content.accentColor(),
                logo,
                content.vatMentions(),
                content.fixedVat()));
    }
}
