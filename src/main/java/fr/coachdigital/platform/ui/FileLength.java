package fr.coachdigital.platform.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How long a file is, as a person reads it: 340 Ko, 1,2 Mo. */
record FileLength(long bytes) {

    private static final long UNIT = 1024;

    /** Where texts come from. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... arguments);
    }

    String words(Texts texts, Locale locale) {
        if (bytes < UNIT) return texts.get("file.bytes", bytes);
        if (bytes < UNIT * UNIT) return texts.get("file.kilobytes", rounded(bytes / (double) UNIT, 0, locale));
        return texts.get("file.megabytes", rounded(bytes / (double) (UNIT * UNIT), 1, locale));
    }

    private static String rounded(double number, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
