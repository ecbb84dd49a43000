package fr.coachdigital.quote.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures and days of quotes in words, outside of pages. */
final class QuoteWords {

    private final Texts texts;
    private final Language language;

    QuoteWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** What a mail says of the quote: number, subject, total, last day. */
    String details(DocumentContent content) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(language, "quote.words.number", content.number()));
        if (!content.subject().isBlank()) {
            lines.add(texts.get(language, "quote.words.subject", content.subject()));
        }
        String total = content.totals().gross().display(language);
        lines.add(texts.get(language, content.vatShown() ? "quote.words.total.gross" : "quote.words.total", total));
        if (content.deposit().kind() != Deposit.Kind.NONE) {
            lines.add(texts.get(language, "quote.words.deposit", deposit(content)));
        }
        LocalDate last = content.validUntil();
        if (last != null) lines.add(texts.get(language, "quote.words.valid-until", day(last)));
        return String.join("\n", lines);
    }

    /** A line as one: what, how much, at what price. */
    String line(Line line, boolean vatShown) {
        if (line.kind() != LineKind.ITEM) {
            return line.description().isBlank() ? line.designation() : line.designation() + "\n" + line.description();
        }
        StringBuilder words = new StringBuilder(line.designation())
                .append(texts.get(language, "quote.words.colon"))
                .append(quantity(line))
                .append(" × ")
                .append(line.unitPrice().display(language));
        if (line.discount().kind() != Discount.Kind.NONE) {
            String off = line.discount().kind() == Discount.Kind.PERCENT
                    ? percent(line.discount().value())
                    : line.discountAmount().display(language);
            words.append(" − ").append(off);
        }
        words.append(" = ").append(line.net().display(language));
        if (vatShown) {
            words.append(texts.get(
                    language, "quote.words.vat", percent(line.vatRate().percent())));
        }
        return words.toString();
    }

    String deposit(DocumentContent content) {
        Deposit deposit = content.deposit();
        String amount = deposit.of(content.totals().gross()).display(language);
        return switch (deposit.kind()) {
            case NONE -> "";
            case AMOUNT -> amount;
            case PERCENT -> percent(deposit.value()) + " (" + amount + ")";
        };
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
    }

    private String quantity(Line line) {
        String number = number(line.quantity());
        return line.unit() == Unit.FLAT
                ? number
                : number + "\u00a0" + texts.get(language, "quote.words.unit." + line.unit());
    }

    private String percent(BigDecimal percent) {
        return texts.get(language, "quote.words.percent", number(percent));
    }

    private String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language.locale())).format(number);
    }
}
