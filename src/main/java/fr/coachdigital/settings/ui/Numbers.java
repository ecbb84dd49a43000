package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.UI;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type and read them. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u202f€%]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Numbers() {}

    /** A number without a fraction, in a range. */
    static Optional<Integer> whole(String typed, int least, int most) {
        String digits = DECORATION.matcher(typed).replaceAll("");
        if (!WHOLE.matcher(digits).matches()) return Optional.empty();
        return Optional.of(Integer.valueOf(digits)).filter(number -> number >= least && number <= most);
    }

    /** 0 to 100, with at most two decimals. */
    static Optional<BigDecimal> percent(String typed) {
        return decimal(typed).filter(number -> number.compareTo(HUNDRED) <= 0);
    }

    /** Not negative, to the cent, below a billion. */
    static Optional<Money> price(String typed) {
        return decimal(typed).map(Money::new);
    }

    private static Optional<BigDecimal> decimal(String typed) {
        String digits = DECORATION.matcher(typed).replaceAll("");
        String plain = language() == Language.FR ? digits.replace(',', '.') : digits.replace(",", "");
        return DECIMAL.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain).setScale(DECIMALS))
                : Optional.empty();
    }

    /** As one would type it: 12,15 or 12.15. */
    static String display(BigDecimal number) {
        String plain = number.setScale(DECIMALS).toPlainString();
        return language() == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** Such as 5,5 or 20. */
    static String shortest(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language() == Language.FR ? plain.replace('.', ',') : plain;
    }

    static Language language() {
        return Language.of(UI.getCurrent().getLocale().getLanguage());
    }
}
