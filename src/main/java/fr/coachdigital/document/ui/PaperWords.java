package fr.coachdigital.document.ui;

import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says days and amounts in the language of one document. */
public record PaperWords(Texts texts, Language language) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The text of a key below {@code document.paper}. */
    String say(String key, Object... arguments) {
        return texts.get(language, "document.paper." + key, arguments);
    }

    /** Such as "12 décembre 2026"; a month begins on the "1er" in French. */
    public String day(LocalDate day) {
        String pattern = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** Such as "12 décembre 2026 à 10:04", in Paris. */
    public String moment(Instant moment) {
        ZonedDateTime inParis = moment.atZone(PARIS);
        return say("moment", day(inParis.toLocalDate()), TIME.format(inParis));
    }

    public String money(Money amount) {
        return amount.display(language);
    }

    String quantity(BigDecimal quantity, Unit unit) {
        return say("unit." + unit, number(quantity), quantity.abs().doubleValue());
    }

    String percent(BigDecimal value) {
        return say("percent", number(value));
    }

    private String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language.locale())).format(value);
    }

    /** In groups of four; where it is narrow a line ends between two of them. */
    public static String iban(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
