package fr.coachdigital.document.internal;

import fr.coachdigital.shared.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Quantities, rates and days as a document writes them. */
final class Figures {

    private static final String NO_BREAK = "\u00a0";

    private Figures() {}

    /** With as many decimals as it has, at most four. */
    static String quantity(BigDecimal quantity, Language language) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language.locale()));
        return (quantity.signum() < 0 ? "\u2212" : "") + format.format(quantity.abs());
    }

    /** Such as {@code 5,5 %}. */
    static String percent(BigDecimal percent, Language language) {
        return quantity(percent, language) + (language == Language.FR ? NO_BREAK : "") + "%";
    }

    /** Such as {@code 12 décembre 2026}, kept on one line. */
    static String day(LocalDate day, Language language) {
        String pattern = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .format(day)
                .replace(" ", NO_BREAK);
    }
}
