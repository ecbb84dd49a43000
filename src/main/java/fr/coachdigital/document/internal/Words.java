package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The words of printed documents in one language. */
record Words(Texts texts, Language language) {

    private static final String KEY = "document.print.";

    /** Templates say it too. */
    public String say(String key, Object... arguments) {
        return texts.get(language, KEY + key, arguments);
    }

    /** The same word has another tail where VAT is charged: "Total HT", but "Total". */
    String withTax(DocumentContent content, String key) {
        return say(content.vatShown() ? key + ".vat" : key);
    }

    String money(Money amount) {
        return amount.display(language);
    }

    /** Taken off: with a minus, unless it is nothing. */
    String less(Money amount) {
        return money(amount.isZero() ? amount : amount.negated());
    }

    String day(LocalDate day) {
        return Figures.day(day, language);
    }

    String percent(BigDecimal percent) {
        return Figures.percent(percent, language);
    }

    String quantity(BigDecimal quantity) {
        return Figures.quantity(quantity, language);
    }
}
