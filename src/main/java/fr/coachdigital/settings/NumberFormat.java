package fr.coachdigital.settings;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document number is written, such as {@code F-{AAAA}-{0000}}: {@code {AAAA}} or {@code {AA}} is the year, the
 * zeros are the number, filled up to that many digits. The result has at most 35 characters of {@code A-Z a-z 0-9 + - _
 * /} (BR-FR-01 and 02).
 */
public record NumberFormat(String pattern) implements Serializable {

    public static final int MAX_NUMBER = 35;

    private static final Pattern COUNTER = Pattern.compile("\\{(0{1,9})}");
    private static final Pattern YEAR = Pattern.compile("\\{(AAAA|AA)}");
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9+\\-_/]{1,35}");
    private static final int LARGEST = 999_999_999;
    private static final int SAMPLE_YEAR = 2026;
    private static final int CENTURY = 100;

    /** @throws IllegalArgumentException if it has not exactly one counter, more than one year, or a forbidden sign */
    public NumberFormat {
        if (COUNTER.matcher(pattern).results().count() != 1
                || YEAR.matcher(pattern).results().count() > 1
                || !ALLOWED.matcher(write(pattern, SAMPLE_YEAR, LARGEST)).matches()) {
            throw new IllegalArgumentException("Not a number format");
        }
    }

    /** Whether numbers of different years can be told apart, as a series that restarts every year needs. */
    public boolean hasYear() {
        return YEAR.matcher(pattern).find();
    }

    /** Whether both could write the same number, though one may fill it up with more zeros. */
    public boolean looksLike(NumberFormat other) {
        return number(SAMPLE_YEAR, LARGEST).equalsIgnoreCase(other.number(SAMPLE_YEAR, LARGEST));
    }

    /** The number with this place in its series. */
    public String number(int year, int place) {
        return write(pattern, year, place);
    }

    private static String write(String pattern, int year, int place) {
        Matcher years = YEAR.matcher(pattern);
        String dated = years.replaceAll(
                found -> found.group(1).length() == 4 ? "%04d".formatted(year) : "%02d".formatted(year % CENTURY));
        return COUNTER.matcher(dated).replaceAll(found -> ("%0" + found.group(1).length() + "d").formatted(place));
    }
}
