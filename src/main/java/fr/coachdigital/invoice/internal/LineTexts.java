package fr.coachdigital.invoice.internal;

import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words of the lines that the product itself writes, in the language of the client. */
@Component
class LineTexts {

    private final Texts texts;
    private final ClientDirectory clients;

    LineTexts(Texts texts, ClientDirectory clients) {
        this.texts = texts;
        this.clients = clients;
    }

    /** A deposit or part of a quote, one line for each rate. */
    List<Line> ofQuote(InvoiceKind kind, DocumentContent quote, Map<VatRate, Money> nets) {
        Language language = quote.language();
        return lines(
                texts.get(language, "invoice.line." + kind, quote.number(), day(quote.date(), language)),
                nets,
                language,
                quote.vatShown());
    }

    String subjectOfQuote(InvoiceKind kind, DocumentContent quote) {
        String subject = texts.get(quote.language(), "invoice.subject." + kind, quote.number(), quote.subject());
        return subject.substring(0, Math.min(subject.length(), InvoiceData.MAX_SUBJECT));
    }

    /** What is left of an invoice, one line for each rate; less than nothing as a negative quantity (BR-27). */
    List<Line> credit(StoredInvoice original, List<VatGroup> left) {
        Language language = languageOf(original.client());
        String words = texts.get(
                language,
                "invoice.line.CREDIT_NOTE",
                original.number(),
                day(Objects.requireNonNull(original.date()), language));
        Map<VatRate, Money> nets = new EnumMap<>(VatRate.class);
        left.forEach(group -> nets.put(group.rate(), group.base()));
        return lines(words, nets, language, true);
    }

    private List<Line> lines(String words, Map<VatRate, Money> nets, Language language, boolean vatShown) {
        boolean one = nets.size() == 1 || !vatShown;
        return nets.entrySet().stream()
                .map(net -> line(
                        one ? words : texts.get(language, "invoice.line.rate", words, percent(net.getKey(), language)),
                        net.getValue(),
                        net.getKey()))
                .toList();
    }

    private static Line line(String words, Money net, VatRate rate) {
        BigDecimal once = net.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        return Line.item(words, "", once, Unit.FLAT, net.isNegative() ? net.negated() : net, rate);
    }

    private static String percent(VatRate rate, Language language) {
        return language == Language.FR ? rate.code().replace('.', ',') : rate.code();
    }

    private static String day(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    private Language languageOf(ClientId client) {
        return clients.find(client).map(found -> found.data().language()).orElse(Language.FR);
    }
}
