package fr.coachdigital.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number in the form of ITU-T E.164: a plus, the country's code and digits, at most fifteen. */
public record PhoneNumber(String value) implements Serializable {

    private static final int LONGEST_TYPED = 40;
    private static final int FRANCE = 33;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final Pattern ORDINARY_FRENCH = Pattern.compile("\\+33([1-79])(..)(..)(..)(..)");

    /** @throws IllegalArgumentException if the text is not in E.164 form; see {@link #parse} for typed text */
    public PhoneNumber {
        if (!E164.matcher(value).matches()) throw new IllegalArgumentException("Not an E.164 number");
    }

    /** Reads what a person typed; a number without a country's code is French. Empty when it cannot be dialled. */
    public static Optional<PhoneNumber> parse(@Nullable String typed) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST_TYPED) return Optional.empty();
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(typed, "FR");
            return numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Reads a column that should hold such a number; empty when it holds something else. */
    public static Optional<PhoneNumber> stored(@Nullable String text) {
        return text != null && E164.matcher(text).matches() ? Optional.of(new PhoneNumber(text)) : Optional.empty();
    }

    /** As people in France write it: French numbers nationally, others with their country's code; on one line. */
    public String display() {
        Matcher ordinary = ORDINARY_FRENCH.matcher(value);
        // Lists show thousands of these, and the general way is fifty times slower.
        if (ordinary.matches()) {
            return ordinary.replaceFirst("0$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5");
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(value, null);
            PhoneNumberFormat format =
                    number.getCountryCode() == FRANCE ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return numbers.format(number, format).replace(' ', '\u00a0');
        } catch (NumberParseException unknownCountry) {
            return value;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
