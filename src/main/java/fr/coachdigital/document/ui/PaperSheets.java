package fr.coachdigital.document.ui;

import fr.coachdigital.document.Buyer;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.MarkdownReader;
import fr.coachdigital.document.Seller;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.document.ui.PaperSheet.Fact;
import fr.coachdigital.document.ui.PaperSheet.Labels;
import fr.coachdigital.document.ui.PaperSheet.Party;
import fr.coachdigital.document.ui.PaperSheet.Sum;
import fr.coachdigital.platform.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts documents into words for the screen; the coach's pages, the portal and the mailed link show the same. */
@Component("paperSheets")
public class PaperSheets {

    private final Texts texts;
    private final MarkdownReader markdown;

    PaperSheets(Texts texts, MarkdownReader markdown) {
        this.texts = texts;
        this.markdown = markdown;
    }

    public PaperSheet of(DocumentContent content) {
        PaperWords words = new PaperWords(texts, content.language());
        return new PaperSheet(
                content.language().code(),
                title(content, words),
                content.subject(),
                facts(content, words),
                seller(content.seller(), words),
                buyer(content.buyer(), words),
                content.vatShown(),
                labels(content, words),
                new PaperRows(words, content.vatShown()).of(content.lines()),
                sums(content, words),
                deposit(content, words),
                transfer(content, words),
                content.notes(),
                content.mentions(),
                markdown.read(content.terms()),
                content.logo());
    }

    private static String title(DocumentContent content, PaperWords words) {
        String kind = words.say("kind." + content.kind());
        return content.number().isEmpty() ? kind : kind + " " + content.number();
    }

    private static List<Fact> facts(DocumentContent content, PaperWords words) {
        boolean quote = content.kind() == DocumentKind.QUOTE;
        List<Fact> facts = new ArrayList<>();
        if (content.revision() > 1) add(facts, words.say("revision"), String.valueOf(content.revision()));
        add(facts, words.say("date"), words.day(content.date()));
        addDay(facts, "validUntil", content.validUntil(), words);
        addDay(facts, "dueDate", content.dueDate(), words);
        period(content, words).ifPresent(said -> add(facts, words.say(quote ? "start" : "supply"), said));
        add(facts, words.say("duration"), content.duration());
        Optional.ofNullable(content.original()).ifPresent(original -> {
            add(facts, words.say("original"), words.say("original.of", original.number(), words.day(original.date())));
            add(facts, words.say("reason"), original.reason());
        });
        return facts;
    }

    private static void addDay(List<Fact> facts, String key, @Nullable LocalDate day, PaperWords words) {
        if (day != null) add(facts, words.say(key), words.day(day));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) facts.add(new Fact(label, value));
    }

    private static Optional<String> period(DocumentContent content, PaperWords words) {
        LocalDate from = content.supplyFrom();
        LocalDate until = content.supplyUntil();
        if (from == null) return Optional.empty();
        return Optional.of(
                until == null || until.equals(from)
                        ? words.day(from)
                        : words.say("period", words.day(from), words.day(until)));
    }

    private static Party seller(Seller seller, PaperWords words) {
        List<String> lines = new ArrayList<>();
        if (!seller.tradeName().equals(seller.name())) addLine(lines, seller.tradeName());
        lines.addAll(seller.address());
        identity(lines, seller.siren(), seller.siret(), seller.vatNumber(), words);
        addLine(lines, seller.email());
        addLine(lines, seller.phone());
        return new Party(words.say("seller"), seller.name(), lines);
    }

    private static Party buyer(Buyer buyer, PaperWords words) {
        List<String> lines = new ArrayList<>();
        addLine(lines, buyer.contact());
        lines.addAll(buyer.address());
        identity(lines, buyer.siren(), buyer.siret(), buyer.vatNumber(), words);
        return new Party(words.say("buyer"), buyer.name(), lines);
    }

    private static void identity(List<String> lines, String siren, String siret, String vat, PaperWords words) {
        if (!siret.isBlank()) lines.add(words.say("siret", siret));
        else if (!siren.isBlank()) lines.add(words.say("siren", siren));
        if (!vat.isBlank()) lines.add(words.say("vatNumber", vat));
    }

    private static void addLine(List<String> lines, String line) {
        if (!line.isBlank()) lines.add(line);
    }

    private static Labels labels(DocumentContent content, PaperWords words) {
        String net = content.vatShown() ? ".net" : "";
        return new Labels(
                words.say("lines"),
                words.say("designation"),
                words.say("quantity"),
                words.say("price" + net),
                words.say("vat"),
                words.say("amount" + net),
                words.say("subtotal"),
                words.say("sums"),
                words.say("transfer"),
                words.say("notes"),
                words.say("mentions"),
                words.say("terms"));
    }

    private static List<Sum> sums(DocumentContent content, PaperWords words) {
        List<Sum> sums = new ArrayList<>();
        if (content.vatShown()) {
            sums.add(new Sum(
                    "plain", words.say("net"), words.money(content.totals().net())));
            for (VatGroup group : content.totals().groups()) {
                String label = words.say("vat.of", words.percent(group.rate().percent()), words.money(group.base()));
                sums.add(new Sum("plain", label, words.money(group.vat())));
            }
        }
        String total = content.kind() == DocumentKind.CREDIT_NOTE
                ? "total.credit"
                : content.vatShown() ? "total.gross" : "total";
        sums.add(new Sum("total", words.say(total), words.money(content.totals().gross())));
        for (Deduction deduction : content.deductions()) {
            String key = deduction.deposit() ? "deduction.deposit" : "deduction";
            String label = words.say(
                    deduction.netOnly() ? key + ".net" : key, deduction.number(), words.day(deduction.date()));
            sums.add(new Sum("plain", label, words.money(deduction.gross().negated())));
        }
        if (!content.deductions().isEmpty()) {
            sums.add(new Sum("due", words.say("due"), words.money(content.due())));
        }
        return sums;
    }

    private static String deposit(DocumentContent content, PaperWords words) {
        Deposit deposit = content.deposit();
        String amount = words.money(deposit.of(content.totals().gross()));
        return switch (deposit.kind()) {
            case NONE -> "";
            case PERCENT -> words.say("deposit.percent", words.percent(deposit.value()), amount);
            case AMOUNT -> words.say("deposit.amount", amount);
        };
    }

    private static List<Fact> transfer(DocumentContent content, PaperWords words) {
        Transfer transfer = content.transfer();
        if (transfer == null) return List.of();
        List<Fact> facts = new ArrayList<>();
        add(facts, words.say("holder"), transfer.holder());
        add(facts, "IBAN", PaperWords.iban(transfer.iban()));
        add(facts, "BIC", transfer.bic());
        add(facts, words.say("reference"), content.number());
        return facts;
    }
}
