package fr.coachdigital.notification.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words of a stranger on one line: no control character, no sign that turns the reading direction of what stands after
 * it, not longer than the column that keeps them.
 */
record PlainWords(String value) {

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\s]+");

    static PlainWords of(String raw, int longest) {
        String line = UNFIT.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.length() <= longest) return new PlainWords(line);
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return new PlainWords(line.substring(0, end) + "…");
    }
}
