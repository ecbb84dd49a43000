package fr.coachdigital.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the product speaks; French first. */
public enum Language {
    FR(Locale.FRANCE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1 code, as stored. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a stored or requested code; French for any other. */
    public static Language of(@Nullable String code) {
        return EN.code().equals(code) ? EN : FR;
    }
}
