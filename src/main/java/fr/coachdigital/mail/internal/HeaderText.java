package fr.coachdigital.mail.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that is fit for one line of a mail header: no line break or other control character that could start another
 * header, no sign that turns the reading direction, not longer than the column that keeps it.
 */
record HeaderText(String value) {

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    static HeaderText of(String raw, int maxLength) {
        String line = UNFIT.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.length() <= maxLength) return new HeaderText(line);
        int end = Character.isHighSurrogate(line.charAt(maxLength - 2)) ? maxLength - 2 : maxLength - 1;
        return new HeaderText(line.substring(0, end) + "…");
    }
}
