package fr.coachdigital.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.platform.ui.Dates;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How pages about documents say amounts, dates and units, in the language of the page. */
public final class DocumentWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DocumentWords() {}

    /** Such as {@code 1 240,00 €}. */
    public static String amount(Money money) {
        return money.display(Language.of(locale().getLanguage()));
    }

    /** Such as {@code 12 déc. 2026}; empty for a day that is not known. */
    public static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(day);
    }

    /** The day in Paris; empty for a moment that has not come. */
    public static String day(@Nullable Instant moment) {
        return moment == null ? "" : new Dates(locale()).day(moment);
    }

    /** Such as {@code 12 déc. 2026, 10:04}, in Paris; empty for a moment that has not come. */
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : new Dates(locale()).moment(moment);
    }

    /** That somebody was writing then, in Paris, such as {@code le 26 nov. à 10:12}. */
    static String unfinished(Instant moment) {
        ZonedDateTime then = moment.atZone(PARIS);
        return I18NProvider.translate(
                "document.unfinished",
                DateTimeFormatter.ofPattern("d MMM", locale()).format(then),
                DateTimeFormatter.ofPattern("HH:mm", locale()).format(then));
    }

    /** Such as {@code 1,5}. */
    public static String number(BigDecimal number) {
        return new Decimals(locale()).write(number, 0);
    }

    /** Such as {@code 5,5 %}. */
    public static String percent(BigDecimal percent) {
        return I18NProvider.translate("document.words.percent", number(percent));
    }

    /** Such as {@code 20 %}. */
    public static String rate(VatRate rate) {
        return percent(rate.percent());
    }

    /** Such as {@code heure}. */
    public static String unit(Unit unit) {
        return I18NProvider.translate("document.words.unit." + unit);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.FR.locale() : ui.getLocale();
    }
}
