package fr.coachdigital.document.ui;

import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
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

/** Documents to look at. */
final class PaperSamples {

    private static final Seller SELLER = new Seller(
            "Camille Laurent EI",
            "Coach Digital",
            List.of("3 rue des Martyrs", "75009 Paris"),
            "123 456 782",
            "",
            "FR32123456782",
            "camille@example.org",
            "01 44 00 00 00");

    private PaperSamples() {}

    static DocumentContent quote(Language language) {
        return content(DocumentKind.QUOTE, "D-2026-0012", language, "Atelier <b>Martin</b>", List.of());
    }

    static DocumentContent balance() {
        return balance(Money.of("60.00"), Money.ZERO);
    }

    /** @param keptVat of the deposit, that is not taken off */
    static DocumentContent balance(Money vat, Money keptVat) {
        Money net = Money.of("300.00");
        Deduction deposit = new Deduction(
                "F-2026-0003",
                LocalDate.of(2026, 11, 2),
                true,
                net,
                vat,
                net.plus(vat),
                List.of(new VatGroup(vat.isZero() ? VatRate.ZERO : VatRate.STANDARD, net, vat)),
                keptVat);
        return content(DocumentKind.INVOICE, "F-2026-0012", Language.FR, "Atelier Martin", List.of(deposit));
    }

    private static DocumentContent content(
            DocumentKind kind, String number, Language language, String buyer, List<Deduction> deductions) {
        boolean quote = kind == DocumentKind.QUOTE;
        return new DocumentContent(
                kind,
                number,
                quote ? 2 : 1,
                language,
                "Refonte du site",
                LocalDate.of(2026, 11, 23),
                quote ? LocalDate.of(2026, 12, 23) : null,
                quote ? null : LocalDate.of(2026, 12, 23),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 4),
                quote ? "quatre jours" : "",
                SELLER,
                new Buyer(true, buyer, "Claire Martin", List.of("12 rue des Lilas"), "", "", ""),
                true,
                lines(),
                deductions,
                null,
                quote ? new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30)) : Deposit.NONE,
                "Merci de votre confiance.\n<script>alert(1)</script>",
                List.of("Pénalités de retard : 12,15 %."),
                "# Objet\n\nLe **prestataire** s’engage.\n\n- un\n- <img src=x onerror=alert(1)>",
                quote ? null : new Transfer("Camille Laurent", "FR7630006000011234567890189", "AGRIFRPP"),
                "#0f6b6b",
                null,
                List.of(),
                List.of());
    }

    private static List<Line> lines() {
        return List.of(
                Line.section("Conception"),
                new Line(
                        LineKind.ITEM,
                        "Atelier de cadrage",
                        "Une demi-journée\navec vous",
                        new BigDecimal("2.5"),
                        Unit.HOUR,
                        Money.of("100.00"),
                        new Discount(Discount.Kind.PERCENT, BigDecimal.TEN),
                        VatRate.STANDARD),
                Line.section("Réalisation"),
                Line.item("Développement", "", BigDecimal.valueOf(4), Unit.DAY, Money.of("500.00"), VatRate.STANDARD),
                Line.text("Hébergement non compris", ""));
    }
}
